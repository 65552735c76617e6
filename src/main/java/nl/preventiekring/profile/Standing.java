// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.Locale;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.profile.Judgement.Certainty;
import nl.preventiekring.profile.Judgement.Direction;

/**
 * A {@link Judgement} in one word, as a map or a table shows it: how a figure lies beside another,
 * or why that is not said. What chance alone may explain is comparable, whichever side it is on.
 */
public enum Standing {
  FAVOURABLE,
  SLIGHTLY_FAVOURABLE,
  COMPARABLE,
  SLIGHTLY_UNFAVOURABLE,
  UNFAVOURABLE,
  /** Of an indicator of which neither side is good. */
  HIGHER,
  SLIGHTLY_HIGHER,
  SLIGHTLY_LOWER,
  LOWER,
  NO_FIGURE,
  RESPONDENTS_UNKNOWN,
  MARGINS_UNKNOWN,
  TOO_FEW_AREAS,
  NOT_MEANT,
  /** There is nothing to compare with. */
  NO_BENCHMARK;

  private static final Standing[] BY_CODE = values();

  public static Standing of(Judgement judgement) {
    return switch (judgement) {
      case Judgement.NotJudged refused -> Standing.valueOf(refused.reason().name());
      case Judgement.Judged judged ->
          of(judged.direction(), judged.certainty(), judged.difference());
    };
  }

  /**
   * @param difference figure minus benchmark
   */
  public static Standing of(double difference, Certainty certainty, Favourable favourable) {
    return of(Direction.of(difference, favourable), certainty, difference);
  }

  private static Standing of(Direction direction, Certainty certainty, double difference) {
    if (certainty == Certainty.INDISTINGUISHABLE) {
      return COMPARABLE;
    }
    boolean clear = certainty == Certainty.CLEAR;
    return switch (direction) {
      case FAVOURABLE -> clear ? FAVOURABLE : SLIGHTLY_FAVOURABLE;
      case UNFAVOURABLE -> clear ? UNFAVOURABLE : SLIGHTLY_UNFAVOURABLE;
      case NEUTRAL ->
          difference > 0 ? clear ? HIGHER : SLIGHTLY_HIGHER : clear ? LOWER : SLIGHTLY_LOWER;
    };
  }

  /** Whether it says how the figure lies. */
  public boolean isJudged() {
    return compareTo(NO_FIGURE) < 0;
  }

  /** In a byte, for arrays of many. */
  public byte code() {
    return (byte) ordinal();
  }

  public static Standing ofCode(byte code) {
    return BY_CODE[code];
  }

  /** The end of the key of its text: {@code slightly-favourable}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Id of the sign that stands before the word, the same for slightly and clearly. */
  public String sign() {
    return word().replaceFirst("^slightly-", "");
  }
}
