// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.profile.Question;
import nl.preventiekring.profile.QuestionRefused;
import nl.preventiekring.profile.QuestionRefused.Rule;

/** What a question must be (P.311 to P.316). */
public final class QuestionRules {
  private QuestionRules() {}

  /** Each rule that is broken, once. */
  public static List<QuestionRefused> broken(Question.Content content) {
    return Stream.of(title(content), texts(content), areas(content), indicators(content))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<QuestionRefused> title(Question.Content content) {
    return content.title().isBlank()
        ? Optional.of(new QuestionRefused(Rule.TITLE_MISSING))
        : Optional.empty();
  }

  private static Optional<QuestionRefused> texts(Question.Content content) {
    boolean tooLong =
        content.title().length() > Question.LONGEST_TITLE
            || content.targetGroup().length() > Question.LONGEST_TITLE
            || content.purpose().length() > Question.LONGEST_TEXT;
    return tooLong
        ? Optional.of(
            new QuestionRefused(Rule.TEXT_TOO_LONG, Question.LONGEST_TITLE, Question.LONGEST_TEXT))
        : Optional.empty();
  }

  private static Optional<QuestionRefused> areas(Question.Content content) {
    return number(content.areas().size(), Rule.NO_AREA, Question.MOST_AREAS, Rule.TOO_MANY_AREAS);
  }

  private static Optional<QuestionRefused> indicators(Question.Content content) {
    return number(
        content.indicators().size(),
        Rule.NO_INDICATOR,
        Question.MOST_INDICATORS,
        Rule.TOO_MANY_INDICATORS);
  }

  private static Optional<QuestionRefused> number(int number, Rule none, int most, Rule tooMany) {
    if (number == 0) {
      return Optional.of(new QuestionRefused(none));
    }
    return number > most
        ? Optional.of(new QuestionRefused(tooMany, number, most))
        : Optional.empty();
  }
}
