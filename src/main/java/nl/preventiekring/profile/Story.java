// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.Worded;

/**
 * What to know of an area before reading its figures, most telling first and at most three each.
 *
 * @param strengths clearly favourable, and still standing after correction for how many were
 *     compared
 * @param concerns the same for clearly unfavourable
 * @param unknowns what the figures do not tell
 * @param compared how many figures were tested
 * @param different how many of those differ at 95 % before correction
 * @param expectedByChance how many would differ if nothing did
 */
public record Story(
    List<Standout> strengths,
    List<Standout> concerns,
    List<Unknown> unknowns,
    int compared,
    int different,
    double expectedByChance) {
  /** At most so many of each. */
  public static final int MOST = 3;

  /**
   * A figure that stands out.
   *
   * @param benchmark the nearest larger area that it can be compared with
   */
  public record Standout(
      ProfileRow row, Area benchmark, ShownFigure theirs, Judgement.Judged judgement) {}

  /**
   * Indicators about which the area's figures are silent, for one reason.
   *
   * @param indicators at least one
   */
  public record Unknown(Gap gap, List<Indicator> indicators) {}

  /** Why figures are silent. */
  public enum Gap implements Worded {
    /** Too few people: the source withholds it. */
    SUPPRESSED("onderdrukt"),
    /** The source has figures for other ages only. */
    OTHER_AGES("andere-leeftijden"),
    /** The source asked it nowhere or not here. */
    NOT_ASKED("niet-gevraagd");

    private final String word;

    Gap(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}
