// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.intake.CellText;
import nl.preventiekring.opendata.intake.CellText.Found;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of one file, which writes all its decimals with a comma or all with a point
 * (rule D.113): {@code 1.234} beside {@code 5,6} would be a thousand and some, and alone it is one
 * and some.
 */
final class DecimalStyle {
  private final String file;
  private final CellText cell;
  private @Nullable First first;
  private int digits;

  private record First(char sign, long line, String value) {}

  /**
   * @param cell holds the figure after a read
   */
  DecimalStyle(String file, CellText cell) {
    this.file = file;
    this.cell = cell;
  }

  /**
   * @throws ImportRefused where an earlier cell wrote its decimals the other way
   */
  Found read(Row row, int at) {
    int sign = signPlace(row, at);
    char decimals = sign >= 0 ? row.text()[sign] : '.';
    Found found = cell.read(row.text(), row.start(at), row.end(at), decimals);
    digits = 0;
    if (found == Found.FIGURE && sign >= 0) {
      digits = row.stripped(at).length() - 1 - row.stripped(at).lastIndexOf(decimals);
      check(new First(decimals, row.line(), row.stripped(at)));
    }
    return found;
  }

  /** Digits behind the sign of the cell that was read last, zeros included. */
  int digits() {
    return digits;
  }

  private static int signPlace(Row row, int at) {
    int place = -1;
    for (int character = row.start(at); character < row.end(at); character++) {
      char sign = row.text()[character];
      if (sign == ',' || sign == '.' && place < 0) {
        place = character;
      }
    }
    return place;
  }

  private void check(First found) {
    if (first == null) {
      first = found;
    } else if (first.sign != found.sign) {
      throw new ImportRefused(
          ImportRefused.Why.DECIMALS_MIXED, file, found.line, found.value, first.line, first.value);
    }
  }
}
