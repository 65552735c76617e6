package nl.preventiekring.opendata.intake;

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
  static Tally of(int[] numbers, Block block) {
    long values = 0;
    long suppressed = 0;
    long notAsked = 0;
    long missing = 0;
    for (int place = 0; place < numbers.length; place++) {
      if (numbers[place] > Cells.NOT_ASKED) {
        values++;
      } else if (numbers[place] == Cells.SUPPRESSED) {
        suppressed++;
      } else if (numbers[place] == Cells.NOT_ASKED) {
        notAsked++;
      } else if (block.wasSeen(place)) {
        missing++;
      }
    }
    return switch (block.key().margin()) {
      case VALUE -> new Tally(values, suppressed, notAsked, missing, 0);
      case LOWER, UPPER -> new Tally(0, 0, 0, 0, values);
      case RESPONDENTS -> NONE;
    };
  }
}
