// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;

/**
 * A profile on paper, ready to print: every row says its own year and ages.
 *
 * @param language {@code nl} or {@code en}
 * @param fictional whether all of it is made up
 * @param benchmarks headings of the columns beside the figure of the area itself
 */
public record PaperProfile(
    String language,
    String title,
    String subtitle,
    boolean fictional,
    List<String> benchmarks,
    List<Group> groups,
    List<String> sources) {

  public record Group(String title, List<Row> rows) {}

  /**
   * @param note year, ages and kind: {@code 2020, 18 jaar en ouder, schatting}
   * @param benchmarks one for each heading
   */
  public record Row(String indicator, String note, String figure, List<String> benchmarks) {}
}
