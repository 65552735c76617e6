// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.preventiekring.opendata.ImportRefused;

/**
 * Which column of Observations is what; their order is not fixed.
 *
 * @param text place of StringValue, or -1 in tables of before 2023
 * @param age place of the column, or -1
 * @param margin place of the column, or -1
 * @param period place of the column, or -1
 */
record V4Header(
    List<String> columns,
    int measure,
    int attribute,
    int value,
    int text,
    int region,
    int age,
    int margin,
    int period) {
  private static final List<String> REQUIRED = List.of("Measure", "ValueAttribute", "Value");
  private static final List<String> REGIONS = List.of("WijkenEnBuurten", "RegioS");
  private static final Set<String> OTHERS =
      Set.of("Id", "StringValue", "Leeftijd", "Marges", "Perioden");

  static boolean recognises(List<String> header) {
    return header.containsAll(REQUIRED);
  }

  /**
   * Throws {@link ImportRefused} where a column is missing, stands there twice, or is a dimension
   * that we do not know: a table by sex has several observations for what is one figure here.
   */
  static V4Header of(String file, List<String> header) {
    List<String> regions = REGIONS.stream().filter(header::contains).toList();
    if (!header.containsAll(REQUIRED) || regions.size() != 1) {
      throw refused(file, header, REQUIRED + " + " + String.join(" / ", REGIONS));
    }
    List<String> left = new ArrayList<>(header);
    REQUIRED.forEach(left::remove);
    regions.forEach(left::remove);
    OTHERS.forEach(left::remove);
    if (!left.isEmpty()) {
      throw refused(file, left, String.join(", ", OTHERS.stream().sorted().toList()));
    }
    return new V4Header(
        List.copyOf(header),
        header.indexOf("Measure"),
        header.indexOf("ValueAttribute"),
        header.indexOf("Value"),
        header.indexOf("StringValue"),
        header.indexOf(regions.getFirst()),
        header.indexOf("Leeftijd"),
        header.indexOf("Marges"),
        header.indexOf("Perioden"));
  }

  private static ImportRefused refused(String file, List<String> found, String expected) {
    return new ImportRefused(ImportRefused.Why.HEADER, file, String.join(", ", found), expected);
  }

  /** Names of the columns that tell of which cell of the table an observation is. */
  List<String> key() {
    return columns.stream()
        .filter(name -> !Set.of("Id", "StringValue", "ValueAttribute", "Value").contains(name))
        .toList();
  }
}
