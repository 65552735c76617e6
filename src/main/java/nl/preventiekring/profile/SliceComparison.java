// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.Optional;
import nl.preventiekring.shared.Period;

/**
 * The figures of one slice compared for all areas of its division at once. Every array has one
 * place for each ordinal and is not to be written to.
 *
 * @param standings for each {@link Benchmark} the codes of {@link Standing}
 * @param inLevel percentage of the other areas of the same level that have a lower figure, equal
 *     ones counted half; NaN without a figure or where fewer than five have one
 * @param inMunicipality the same among areas of the same level in the same municipality
 * @param former the period before this one of the same table, where there is one
 * @param changes figure minus that of the former period; NaN where one of the two is not there
 * @param changeStandings codes of {@link Standing} of that change
 */
@SuppressWarnings(
    "ArrayRecordComponent") // shared between threads, never written after construction
public record SliceComparison(
    byte[][] standings,
    float[] inLevel,
    float[] inMunicipality,
    Optional<Period> former,
    float[] changes,
    byte[] changeStandings) {

  public Standing standing(int ordinal, Benchmark benchmark) {
    return Standing.ofCode(standings[benchmark.ordinal()][ordinal]);
  }

  public Standing changeStanding(int ordinal) {
    return Standing.ofCode(changeStandings[ordinal]);
  }
}
