// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.OptionalDouble;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.shared.Worded;

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
  }

  record NotJudged(Reason reason) implements Judgement {}

  /** Which side the figure lies on. */
  enum Direction implements Worded {
    FAVOURABLE("gunstiger"),
    UNFAVOURABLE("ongunstiger"),
    /** The same, or an indicator of which neither side is good. */
    NEUTRAL("neutraal");

    private final String word;

    Direction(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

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
  enum Certainty implements Worded {
    /** Beyond chance and at least the relevance margin. */
    CLEAR("duidelijk"),
    /** Beyond chance, but smaller than the relevance margin; or one Z band away. */
    POSSIBLE("mogelijk"),
    /** Chance alone may explain it. */
    INDISTINGUISHABLE("niet-te-onderscheiden");

    private final String word;

    Certainty(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What the judgement rests on. */
  enum Rule implements Worded {
    /** Test of two uncertain figures, the area taken out of its benchmark. */
    TWO_FIGURES("twee-cijfers"),
    /** The Z bands of the GGDs: how far from the mean of its like, in standard deviations. */
    Z_BAND("z-band");

    private final String word;

    Rule(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** Why there is no judgement. */
  enum Reason implements Worded {
    /** One of the two has no figure. */
    NO_FIGURE("geen-cijfer"),
    /** A survey whose number of respondents nobody told. */
    RESPONDENTS_UNKNOWN("respondenten-onbekend"),
    /** The source gives no margins, so that two years cannot be told apart. */
    MARGINS_UNKNOWN("marges-onbekend"),
    /** Too few areas of its like to have a spread. */
    TOO_FEW_AREAS("te-weinig-gebieden"),
    /** A head count or a class: larger places have more, which says nothing. */
    NOT_MEANT("niet-bedoeld");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}
