// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

/**
 * The years for which a list of changes is complete: within them a municipality that is not in the
 * list did not change.
 *
 * @param fromYear first division whose difference from the one before is in the list
 * @param toYear last such division
 * @param source name of the list; a new list of the same name takes the place of the old one
 */
public record ChangeCoverage(int fromYear, int toYear, String source) {
  public ChangeCoverage {
    if (toYear < fromYear || source.isBlank()) {
      throw new IllegalArgumentException(
          "no coverage: " + fromYear + " to " + toYear + " by '" + source + "'");
    }
  }

  public boolean covers(int year) {
    return fromYear <= year && year <= toYear;
  }
}
