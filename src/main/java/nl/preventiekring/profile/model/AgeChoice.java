// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Collection;
import java.util.List;
import nl.preventiekring.shared.AgeBand;

/**
 * The age bands between which a reader switches. Health monitors of adults give most figures for
 * each of these; everything else (children of one age, all inhabitants) has one band of its own and
 * is always shown.
 */
public final class AgeChoice {
  private static final List<AgeBand> BANDS =
      List.of(AgeBand.ADULTS, AgeBand.ADULTS_UNDER_65, AgeBand.SENIORS);

  private AgeChoice() {}

  /** Those that occur; empty where there is only one, which leaves nothing to choose. */
  public static List<AgeBand> of(Collection<AgeBand> occurring) {
    List<AgeBand> found = BANDS.stream().filter(occurring::contains).toList();
    return found.size() < 2 ? List.of() : found;
  }

  /** The wanted one where it can be chosen, otherwise the first that can. */
  public static AgeBand among(List<AgeBand> choices, AgeBand wanted) {
    return choices.isEmpty() || choices.contains(wanted) ? wanted : choices.getFirst();
  }

  /**
   * Whether the figures of a band are shown to a reader who chose another: yes, unless the
   * indicator has several bands to switch between and this is the wrong one.
   */
  public static boolean isShown(AgeBand band, AgeBand chosen, Collection<AgeBand> ofIndicator) {
    return band.equals(chosen) || !BANDS.contains(band) || of(ofIndicator).isEmpty();
  }
}
