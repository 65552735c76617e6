// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import java.util.Optional;

/**
 * One indicator, period and age band of one release, for every area of the division.
 *
 * @param sourceKey {@code 50090NED:Eenzaam_28}; of own figures {@code ggd-voorbeeld:loneliness}
 * @param lower 95 % lower bounds, where the source has them
 * @param upper 95 % upper bounds, where the source has them
 * @param respondents number of respondents, where the source has them
 */
public record Slice(
    SliceKey key,
    String sourceKey,
    KindOfFigure kind,
    ReleaseId release,
    Cells values,
    Optional<Cells> lower,
    Optional<Cells> upper,
    Optional<Cells> respondents) {

  /**
   * Whether an organisation delivered these figures under a name of its own. Its files speak of
   * some areas only; a table of CBS or RIVM speaks of all.
   */
  public boolean isOwn() {
    return sourceKey.equals(key.table() + ":" + key.indicator());
  }
}
