// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.time.Instant;
import java.util.Optional;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.region.AreaId;

/**
 * What people say of the figures of an area: by whom, when and on what basis. It stands beside what
 * is computed and never takes its place.
 */
public record Interpretation(
    InterpretationId id, AreaId area, Content content, PersonId author, Instant writtenAt) {
  public static final int LONGEST_TEXT = 2000;
  public static final int LONGEST_BASIS = 200;

  /** What it is about. */
  public enum Kind {
    /** The story of the area in words of the people who know it. */
    STORY,
    /** Why a figure is as it is. */
    FIGURE,
    /** What no figure tells. */
    OBSERVATION
  }

  /**
   * @param indicator of the figure; only and always with {@link Kind#FIGURE}
   * @param text 1 to {@link #LONGEST_TEXT} characters
   * @param basis what it rests on, such as a talk with the general practitioners; 1 to {@link
   *     #LONGEST_BASIS} characters
   */
  public record Content(Kind kind, Optional<IndicatorId> indicator, String text, String basis) {}
}
