// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.time.Instant;
import java.util.List;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;

/**
 * What somebody wants to know, and the few figures that tell it: a profile that starts with a
 * question instead of with all there is.
 *
 * @param madeAt when it was first kept
 */
public record Question(QuestionId id, Content content, PersonId madeBy, Instant madeAt) {
  public static final int LONGEST_TITLE = 150;
  public static final int LONGEST_TEXT = 1000;
  public static final int MOST_INDICATORS = 15;
  public static final int MOST_AREAS = 12;

  /**
   * @param title the question itself, 1 to {@link #LONGEST_TITLE} characters
   * @param purpose what the answer is for, at most {@link #LONGEST_TEXT} characters
   * @param targetGroup whom it is about, in words, at most {@link #LONGEST_TITLE} characters
   * @param ages of the target group; it may be a band that no source has
   * @param areas 1 to {@link #MOST_AREAS}, all of one division
   * @param indicators 1 to {@link #MOST_INDICATORS}, in the order of the catalogue
   */
  public record Content(
      String title,
      String purpose,
      String targetGroup,
      AgeBand ages,
      Division division,
      List<AreaCode> areas,
      List<IndicatorId> indicators) {}
}
