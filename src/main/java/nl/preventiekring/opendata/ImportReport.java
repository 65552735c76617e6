// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.region.Division;

/**
 * What an import did, or would do when dry.
 *
 * @param rows data rows read, refused ones included
 * @param values cells with a figure, in columns that the catalogue knows
 * @param suppressed cells that the source hides, and those that we hide
 * @param notAsked cells of questions that were not asked, or columns not filled yet
 * @param missing cells without a figure for which the source gives no reason
 * @param bounds lower and upper bounds
 * @param refused rows left out; the first 1,000 reasons stand in refusals
 * @param areas areas that the sources name
 * @param boundaries shapes stored
 * @param areaChanges merges, splits and renames stored
 */
public record ImportReport(
    long rows,
    long values,
    long suppressed,
    long notAsked,
    long missing,
    long bounds,
    long refused,
    long areas,
    long boundaries,
    long areaChanges,
    List<UnknownColumn> unknownColumns,
    List<Refusal> refusals,
    List<Doubt> doubts,
    List<ReleaseLine> releases,
    boolean dryRun) {

  /**
   * How many of the suppressed cells we hide ourselves, because fewer than ten people answered
   * (rule I.201); the source hides the others.
   */
  public long suppressedByUs() {
    return doubts.stream()
        .filter(doubt -> doubt.kind() == Doubt.Kind.SMALL_NUMBERS)
        .mapToLong(doubt -> Long.parseLong(doubt.arguments().get(1)))
        .sum();
  }

  /** A column that the catalogue does not know. */
  public record UnknownColumn(String table, String column) {
    public UnknownColumn {
      column = Printable.of(column);
    }
  }

  /**
   * What became of one table.
   *
   * @param id empty when dry
   * @param unchanged this very import was published before; nothing changed
   */
  public record ReleaseLine(
      Optional<ReleaseId> id, String table, Division division, int slices, boolean unchanged) {}
}
