// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.profile.Question;
import nl.preventiekring.profile.QuestionNotFound;
import nl.preventiekring.profile.QuestionRefused;
import nl.preventiekring.profile.Questions;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions are kept, changed, deleted and restored. */
@IntegrationTest
class QuestionsIT {
  private static final PersonId MAKER = PersonId.random();

  @Autowired private Questions questions;

  @Test
  void questionIsKeptWithAllThatItHolds() {
    Question made = questions.create(content("Wie slaapt slecht?"), MAKER);
    Question found = questions.find(made.id()).orElseThrow();
    assertThat(found.content()).isEqualTo(made.content());
    assertThat(found.madeBy()).isEqualTo(MAKER);
    assertThat(questions.list()).extracting(Question::id).contains(made.id());
  }

  @Test
  void changeReplacesTheContentAndKeepsTheMaker() {
    Question made = questions.create(content("Eerst zo"), MAKER);
    Question changed = questions.change(made.id(), content("Toen anders"));
    assertThat(changed.content().title()).isEqualTo("Toen anders");
    assertThat(changed.madeBy()).isEqualTo(MAKER);
  }

  @Test
  void deletedQuestionComesBack() {
    Question made = questions.create(content("Even weg"), MAKER);
    questions.delete(made.id());
    assertThat(questions.find(made.id())).isEmpty();
    assertThat(questions.list()).extracting(Question::id).doesNotContain(made.id());
    assertThatThrownBy(() -> questions.delete(made.id())).isInstanceOf(QuestionNotFound.class);
    assertThatThrownBy(() -> questions.change(made.id(), content("Nee")))
        .isInstanceOf(QuestionNotFound.class);
    assertThat(questions.findDeleted(made.id())).isPresent();
    assertThat(questions.restore(made.id()).content()).isEqualTo(made.content());
    assertThatThrownBy(() -> questions.restore(made.id())).isInstanceOf(QuestionNotFound.class);
  }

  @Test
  void brokenRuleKeepsNothing() {
    int before = questions.list().size();
    assertThatThrownBy(() -> questions.create(content(" "), MAKER))
        .isInstanceOfSatisfying(
            QuestionRefused.class, e -> assertThat(e.ruleId()).isEqualTo("P.311"));
    assertThat(questions.list()).hasSize(before);
  }

  private static Question.Content content(String title) {
    return new Question.Content(
        title,
        "Om te kiezen",
        "Ouderen",
        new AgeBand(55, AgeBand.OPEN),
        new Division(Division.EXAMPLE, 2024),
        List.of(AreaCode.of("GM9001"), AreaCode.of("WK900103")),
        List.of(new IndicatorId("loneliness"), new IndicatorId("sleep-problems")));
  }
}
