// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files in the layout of RIVM table 50090NED, with figures that we made up. */
final class V3Text {
  static final List<String> COLUMNS =
      List.of(
          "ID",
          "Leeftijd",
          "Marges",
          "WijkenEnBuurten",
          "Perioden",
          "Gemeentenaam_1",
          "SoortRegio_2",
          "Codering_3",
          "ErvarenGezondheidGoedZeerGoed_4",
          "Eenzaam_28");

  private V3Text() {}

  static String file(String... rows) {
    return Stream.concat(Stream.of(String.join(";", COLUMNS)), Stream.of(rows))
        .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
  }

  /** A value of adults in 2020. */
  static String row(String code, String healthy, String lonely) {
    return row("20300", "MW00000", code, "2020JJ00", healthy, lonely);
  }

  static String row(
      String age, String margin, String code, String period, String healthy, String lonely) {
    return String.join(
        ";",
        "3",
        age,
        margin,
        padded(code, 10),
        period,
        padded("Waterland", 40),
        padded(kind(code), 10),
        padded(code, 20),
        healthy,
        lonely);
  }

  private static String kind(String code) {
    return switch (code.substring(0, 2)) {
      case "NL" -> "Land";
      case "GM" -> "Gemeente";
      case "WK" -> "Wijk";
      default -> "Buurt";
    };
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
