// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.Locale;
import java.util.OptionalDouble;
import nl.preventiekring.indicator.Favourable;

/** How the figure of an area lies beside that of another area, or why that cannot be said. */
public sealed interface Judgement {
  /**
   * @param difference figure minus benchmark, in the unit of the figure; by {@link
   *     Rule#TWO_FIGURES} the benchmark is without the area itself
   * @param chance that chance alone gives a difference at least so large, 0 to 1; empty where the
   *     rule is no test
   */
  record Judged(
      Direction direction, Certainty certainty, double difference, OptionalDouble chance, Rule rule)
      implements Judgement {
    /** Whether it may be called a difference. */
    public boolean isClear(Direction wanted) {
      return direction == wanted && certainty == Certainty.CLEAR;
    }

    /**
     * How it lies, in a word: {@code comparable}, {@code favourable}, {@code unfavourable}, {@code
     * higher} or {@code lower}, the last four also after {@code slightly-}. Second half of the key
     * of its text; without {@code slightly-} the name of a sign.
     */
    public String word() {
      if (certainty == Certainty.INDISTINGUISHABLE) {
        return "comparable";
      }
      String side =
          direction == Direction.NEUTRAL
              ? difference > 0 ? "higher" : "lower"
              : direction.name().toLowerCase(Locale.ROOT);
      return certainty == Certainty.CLEAR ? side : "slightly-" + side;
    }
  }

  record NotJudged(Reason reason) implements Judgement {}

  /** Which side the figure lies on. */
  enum Direction {
    FAVOURABLE,
    UNFAVOURABLE,
    /** The same, or an indicator of which neither side is good. */
    NEUTRAL;

    public static Direction of(double difference, Favourable favourable) {
      if (difference == 0) {
        return NEUTRAL;
      }
      return switch (favourable) {
        case HIGHER -> difference > 0 ? FAVOURABLE : UNFAVOURABLE;
        case LOWER -> difference < 0 ? FAVOURABLE : UNFAVOURABLE;
        case NEUTRAL -> NEUTRAL;
      };
    }
  }

  /** How sure it is that there is a difference that matters. */
  enum Certainty {
    /** Beyond chance and at least the relevance margin. */
    CLEAR,
    /** Beyond chance, but smaller than the relevance margin; or one Z band away. */
    POSSIBLE,
    /** Chance alone may explain it. */
    INDISTINGUISHABLE
  }

  /** What the judgement rests on. */
  enum Rule {
    /** Test of two uncertain figures, the area taken out of its benchmark. */
    TWO_FIGURES,
    /** The Z bands of the GGDs: how far from the mean of its like, in standard deviations. */
    Z_BAND
  }

  /** Why there is no judgement. */
  enum Reason {
    /** One of the two has no figure. */
    NO_FIGURE,
    /** A survey whose number of respondents nobody told. */
    RESPONDENTS_UNKNOWN,
    /** Too few areas of its like to have a spread. */
    TOO_FEW_AREAS,
    /** A head count or a class: larger places have more, which says nothing. */
    NOT_MEANT
  }
}
