// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.profile.Interpretation;
import nl.preventiekring.profile.Interpretation.Kind;
import nl.preventiekring.profile.InterpretationNotFound;
import nl.preventiekring.profile.InterpretationRefused;
import nl.preventiekring.profile.Interpretations;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Division;
import nl.preventiekring.support.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people write about figures is kept, removed and restored. */
@IntegrationTest
class InterpretationsIT {
  private static final PersonId AUTHOR = PersonId.random();

  @Autowired private Interpretations interpretations;

  @Test
  void storiesComeFirstThenFiguresThenTheRest() {
    AreaId area = area("WK900201");
    interpretations.write(area, content(Kind.OBSERVATION, null, "Er komt een brug."), AUTHOR);
    interpretations.write(area, content(Kind.FIGURE, "loneliness", "Veel verhuisd."), AUTHOR);
    interpretations.write(area, content(Kind.STORY, null, "Een wijk in verandering."), AUTHOR);
    assertThat(interpretations.list(area))
        .extracting(written -> written.content().kind())
        .containsExactly(Kind.STORY, Kind.FIGURE, Kind.OBSERVATION);
    assertThat(interpretations.list(area("WK900202"))).isEmpty();
  }

  @Test
  void removalChangesTheStateAndCanBeTakenBack() {
    AreaId area = area("WK900203");
    String before = interpretations.state(area);
    Interpretation written = interpretations.write(area, content(Kind.STORY, null, "Zo."), AUTHOR);
    String with = interpretations.state(area);
    interpretations.remove(written.id());
    String without = interpretations.state(area);
    assertThat(with).isNotEqualTo(before).isNotEqualTo(without);
    assertThat(interpretations.list(area)).isEmpty();
    assertThat(interpretations.findRemoved(written.id())).contains(written);
    assertThatThrownBy(() -> interpretations.remove(written.id()))
        .isInstanceOf(InterpretationNotFound.class);
    assertThat(interpretations.restore(written.id())).isEqualTo(written);
    assertThat(interpretations.list(area)).containsExactly(written);
  }

  @Test
  void anotherTextThatStandsIsAnotherState() {
    AreaId area = area("WK900301");
    Interpretation one = interpretations.write(area, content(Kind.STORY, null, "Een."), AUTHOR);
    Interpretation two = interpretations.write(area, content(Kind.STORY, null, "Twee."), AUTHOR);
    interpretations.remove(one.id());
    String withTheSecond = interpretations.state(area);
    interpretations.restore(one.id());
    interpretations.remove(two.id());
    assertThat(interpretations.state(area)).isNotEqualTo(withTheSecond);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThat(
            interpretations.check(
                new Interpretation.Content(Kind.FIGURE, Optional.empty(), " ", "")))
        .extracting(InterpretationRefused::ruleId)
        .containsExactly("P.411", "P.413", "P.414");
    assertThat(interpretations.check(content(Kind.STORY, null, "x".repeat(2001))))
        .extracting(InterpretationRefused::ruleId)
        .containsExactly("P.412");
  }

  private static AreaId area(String code) {
    return new AreaId(new Division(Division.EXAMPLE, 2024), AreaCode.of(code));
  }

  private static Interpretation.Content content(
      Kind kind, @Nullable String indicator, String text) {
    return new Interpretation.Content(
        kind,
        Optional.ofNullable(indicator).map(IndicatorId::new),
        text,
        "gesprek aan de dialoogtafel");
  }
}
