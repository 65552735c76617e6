// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Years in the name of a file. */
final class Years {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

  private Years() {}

  /** The years of a name without its folder, in order. */
  static List<Integer> in(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return YEAR.matcher(name).results().map(MatchResult::group).map(Integer::valueOf).toList();
  }

  /** The last year of a name. */
  static Optional<Integer> last(String file) {
    List<Integer> years = in(file);
    return years.isEmpty() ? Optional.empty() : Optional.of(years.getLast());
  }
}
