// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The same cells as one row per figure, ready for COPY: no check is left to do, codes are small
 * numbers already, the bounds stand beside the value. The leanest table that holds what ours holds,
 * in favour of what we compare with.
 */
record LongFile(NationalSet set) {
  static final String TABLE =
      """
      create table benchmark.figure (
        area int not null,
        indicator smallint not null,
        period smallint not null,
        age smallint not null,
        value real,
        lower real,
        upper real
      )
      """;

  static final String COPY = "copy benchmark.figure from stdin with (format csv)";

  static final String KEY =
      "alter table benchmark.figure add primary key (area, indicator, period, age)";

  void write(Path file) throws IOException {
    try (ByteFile out = new ByteFile(file)) {
      for (int age = 0; age < NationalSet.AGES.size(); age++) {
        for (int area = 0; area < set.areas(); area++) {
          rows(out, age, area);
        }
      }
    }
  }

  private void rows(ByteFile out, int age, int area) throws IOException {
    boolean suppressed = set.suppressed(area, age);
    for (int year = 0; year < NationalSet.YEARS.size(); year++) {
      for (int indicator = 0; indicator < NationalSet.INDICATORS; indicator++) {
        out.number(area);
        out.character(',');
        out.number(indicator);
        out.character(',');
        out.number(NationalSet.YEARS.get(year));
        out.character(',');
        out.number(age);
        if (suppressed) {
          out.text(",,,\n");
        } else {
          figures(
              out, set.value(area, age, year, indicator), set.margin(area, age, year, indicator));
        }
      }
    }
  }

  private static void figures(ByteFile out, int value, int away) throws IOException {
    out.character(',');
    out.tenths(value);
    out.character(',');
    out.tenths(value - away);
    out.character(',');
    out.tenths(value + away);
    out.character('\n');
  }
}
