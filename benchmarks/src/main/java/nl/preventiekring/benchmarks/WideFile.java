// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A national set in the very form of the untyped data set of RIVM's tables: UTF-8 with a byte order
 * mark, semicolons, CRLF, codes padded with spaces, figures right-aligned to eight characters, a
 * dot where a figure is suppressed, the bounds as rows of their own, and rows in the order of the
 * ID: age, margin, area, year.
 */
record WideFile(NationalSet set) {
  private static final List<String> MARGINS = List.of("MW00000", "MOG0095", "MBG0095");
  private static final String SUPPRESSED = "       .";

  void write(Path file) throws IOException {
    try (ByteFile out = new ByteFile(file)) {
      out.text(
          "\ufeffID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Gemeentenaam_1;SoortRegio_2;Codering_3");
      for (String column : Columns.ALL) {
        out.text(";" + column);
      }
      out.text("\r\n");
      long id = 0;
      for (int age = 0; age < NationalSet.AGES.size(); age++) {
        for (int margin = 0; margin < MARGINS.size(); margin++) {
          for (int area = 0; area < set.areas(); area++) {
            id = rows(out, id, age, margin, area);
          }
        }
      }
    }
  }

  private long rows(ByteFile out, long id, int age, int margin, int area) throws IOException {
    String code = set.code(area);
    String before = ";%s;%s;%-10s;".formatted(NationalSet.AGES.get(age), MARGINS.get(margin), code);
    String after = "JJ00;%-40s;%-10s;%-20s".formatted(set.municipality(area), set.kind(area), code);
    boolean suppressed = set.suppressed(area, age);
    for (int year = 0; year < NationalSet.YEARS.size(); year++) {
      out.number(id++);
      out.text(before);
      out.number(NationalSet.YEARS.get(year));
      out.text(after);
      for (int indicator = 0; indicator < NationalSet.INDICATORS; indicator++) {
        out.character(';');
        if (suppressed) {
          out.text(SUPPRESSED);
        } else {
          figure(out, tenths(area, age, year, indicator, margin));
        }
      }
      out.text("\r\n");
    }
    return id;
  }

  private int tenths(int area, int age, int year, int indicator, int margin) {
    int value = set.value(area, age, year, indicator);
    int away = set.margin(area, age, year, indicator);
    return switch (margin) {
      case 1 -> value - away;
      case 2 -> value + away;
      default -> value;
    };
  }

  private static void figure(ByteFile out, int tenths) throws IOException {
    int width = tenths >= 1000 ? 5 : tenths >= 100 ? 4 : 3;
    for (int space = width; space < SUPPRESSED.length(); space++) {
      out.character(' ');
    }
    out.tenths(tenths);
  }
}
