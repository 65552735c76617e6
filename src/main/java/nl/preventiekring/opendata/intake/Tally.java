// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.Cells;

/** Counts of cells by what they hold. */
public record Tally(long values, long suppressed, long notAsked, long missing, long bounds) {
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(
        values + other.values,
        suppressed + other.suppressed,
        notAsked + other.notAsked,
        missing + other.missing,
        bounds + other.bounds);
  }

  /** Counts the cells of areas that have a row. */
  static Tally of(Cells cells, int[] ordinals, Block block) {
    long values = 0;
    long suppressed = 0;
    long notAsked = 0;
    long missing = 0;
    for (int place = 0; place < ordinals.length; place++) {
      int number = cells.numbers()[ordinals[place]];
      if (number > Cells.NOT_ASKED) {
        values++;
      } else if (number == Cells.SUPPRESSED) {
        suppressed++;
      } else if (number == Cells.NOT_ASKED) {
        notAsked++;
      } else if (block.wasSeen(place)) {
        missing++;
      }
    }
    return new Tally(values, suppressed, notAsked, missing, 0);
  }

  static Tally ofBounds(Optional<Cells> bounds) {
    return bounds
        .map(cells ->
            new Tally(0, 0, 0, 0, IntStream.range(0, cells.size()).filter(cells::has).count()))
        .orElse(NONE);
  }
}
