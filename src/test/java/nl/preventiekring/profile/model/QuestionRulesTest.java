// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.profile.Question;
import nl.preventiekring.profile.QuestionRefused;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.Test;

class QuestionRulesTest {
  @Test
  void questionWithOneAreaAndOneFigureIsGood() {
    assertThat(broken("Slaapt men goed?", 1, 1)).isEmpty();
    assertThat(broken("Slaapt men goed?", Question.MOST_AREAS, Question.MOST_INDICATORS)).isEmpty();
  }

  @Test
  void emptyQuestionIsToldOfEverythingAtOnce() {
    assertThat(broken(" ", 0, 0)).containsExactly("P.311", "P.313", "P.315");
  }

  @Test
  void tooMuchIsRefused() {
    assertThat(broken("x".repeat(Question.LONGEST_TITLE + 1), 13, 16))
        .containsExactly("P.312", "P.314", "P.316");
  }

  private static List<String> broken(String title, int areas, int indicators) {
    Question.Content content =
        new Question.Content(
            title,
            "",
            "",
            AgeBand.ADULTS,
            Division.netherlands(2024),
            IntStream.range(0, areas).mapToObj(i -> AreaCode.of("GM%04d".formatted(i))).toList(),
            IntStream.range(0, indicators).mapToObj(i -> new IndicatorId("i" + i)).toList());
    return QuestionRules.broken(content).stream().map(QuestionRefused::ruleId).toList();
  }
}
