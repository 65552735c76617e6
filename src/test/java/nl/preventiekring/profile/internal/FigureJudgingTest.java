// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Judgement.Certainty;
import nl.preventiekring.profile.Judgement.Direction;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.Judgement.NotJudged;
import nl.preventiekring.profile.Judgement.Reason;
import nl.preventiekring.profile.Judgement.Rule;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.Test;

/** GM0001 has 100 adults and GM0002 has 300; the country is both. */
class FigureJudgingTest {
  private final ExampleCountry country = new ExampleCountry();

  /** 40 % of 100 in a country of 47.5 % of 400: the other 300 have 50 %. */
  @Test
  void areaIsComparedWithTheRestOfTheCountry() {
    country.figureWithMargin(
        "lonely", "NL01 47.5 GM0001 40", "NL01 47 GM0001 38", "NL01 48 GM0001 42");
    Judged judged = (Judged) judgement("GM0001", "NL01");
    assertThat(judged.rule()).isEqualTo(Rule.TWO_FIGURES);
    assertThat(judged.difference()).isCloseTo(-10, within(1e-9));
    assertThat(judged.direction()).isEqualTo(Direction.FAVOURABLE);
    assertThat(judged.certainty()).isEqualTo(Certainty.CLEAR);
  }

  @Test
  void wideMarginsCannotBeToldApart() {
    country.figureWithMargin(
        "lonely", "NL01 45 GM0001 40", "NL01 44 GM0001 30", "NL01 46 GM0001 50");
    Judged judged = (Judged) judgement("GM0001", "NL01");
    assertThat(judged.certainty()).isEqualTo(Certainty.INDISTINGUISHABLE);
    assertThat(judged.difference()).isCloseTo(-20 / 3.0, within(1e-9));
  }

  @Test
  void withoutMarginsFewAreasHaveNoBand() {
    country.figure("lonely", "T1", 2020, "18+", "NL01 45 GM0001 40 GM0002 50");
    assertThat(judgement("GM0001", "NL01")).isEqualTo(new NotJudged(Reason.TOO_FEW_AREAS));
  }

  /** Five neighbourhoods: mean 30, standard deviation 14.14. */
  @Test
  void withoutMarginsTheBandsOfTheGgdsAreUsed() {
    country.figure(
        "lonely",
        "T1",
        2020,
        "18+",
        "NL01 31 BU00010101 10 BU00010102 20 BU00010103 30 BU00010201 40 BU00020101 50");
    Judged judged = (Judged) judgement("BU00020101", "NL01");
    assertThat(judged.rule()).isEqualTo(Rule.Z_BAND);
    assertThat(judged.direction()).isEqualTo(Direction.UNFAVOURABLE);
    assertThat(judged.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(judged.chance()).isEmpty();
    assertThat(((Judged) judgement("BU00010103", "NL01")).certainty())
        .isEqualTo(Certainty.INDISTINGUISHABLE);
  }

  @Test
  void headCountsAreNotJudged() {
    country.figure("inhabitants", "T1", 2020, "0+", "NL01 900 GM0001 30");
    assertThat(judgement("GM0001", "NL01", "inhabitants"))
        .isEqualTo(new NotJudged(Reason.NOT_MEANT));
  }

  @Test
  void suppressedFiguresAreNotJudged() {
    country.figure("lonely", "T1", 2020, "18+", "NL01 45 GM0001 suppressed");
    assertThat(judgement("GM0001", "NL01")).isEqualTo(new NotJudged(Reason.NO_FIGURE));
  }

  @Test
  void storyTellsWhatIsClearAndWhatIsSuppressed() {
    country.figureWithMargin(
        "lonely", "NL01 47.5 GM0001 40", "NL01 47 GM0001 38", "NL01 48 GM0001 42");
    country.figure("overweight", "T1", 2020, "18+", "NL01 45 GM0001 suppressed");
    Profile profile = profile("GM0001");
    assertThat(profile.story().strengths())
        .extracting(standout -> standout.row().indicator().id().value())
        .containsExactly("lonely");
    assertThat(profile.story().concerns()).isEmpty();
    assertThat(profile.story().compared()).isEqualTo(1);
    assertThat(profile.story().expectedByChance()).isCloseTo(0.05, within(1e-12));
    assertThat(profile.story().unknowns().getFirst().indicators())
        .extracting(indicator -> indicator.id().value())
        .containsExactly("overweight");
  }

  private Profile profile(String code) {
    return country.profiles().profile(country.id(code), AgeBand.ADULTS);
  }

  private Judgement judgement(String code, String other) {
    return judgement(code, other, "lonely");
  }

  private Judgement judgement(String code, String other, String indicator) {
    return profile(code).groups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.indicator().id().value().equals(indicator))
        .map(ProfileRow::comparisons)
        .flatMap(java.util.List::stream)
        .filter(comparison -> comparison.area().code().value().equals(other))
        .findFirst()
        .orElseThrow()
        .judgement();
  }
}
