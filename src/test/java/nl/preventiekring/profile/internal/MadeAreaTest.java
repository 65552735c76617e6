// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Absent;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.ShownFigure.NotComputed;
import nl.preventiekring.profile.ShownFigure.Why;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.AgeBand;
import org.junit.jupiter.api.Test;

/** Figures of custom areas, computed from those of their neighbourhoods. */
class MadeAreaTest {
  private static final String FIRST = "BU00010101";
  private static final String SECOND = "BU00010102";
  private static final String THIRD = "BU00010103";

  private final ExampleCountry country = new ExampleCountry();

  /** 20 % of 1000 people are 200, 50 % of 500 are 250: together 450 of 1500, which is 30 %. */
  @Test
  void shareIsThatOfAllItsPeople() {
    country.figure("adults", "T1", 2021, "18+", FIRST + " 1000 " + SECOND + " 500");
    country.figure("lonely", "T1", 2021, "18+", FIRST + " 20 " + SECOND + " 50");
    assertThat(figure("lonely", FIRST, SECOND)).isEqualTo(computed(30));
  }

  @Test
  void countsAreAddedUp() {
    country.figure("inhabitants", "T1", 2021, "0+", FIRST + " 1200 " + SECOND + " 35");
    assertThat(figure("inhabitants", FIRST, SECOND)).isEqualTo(computed(1235));
  }

  /** 33.3 and 33.4 of as many people are 33.35, which the source would write as 33.4. */
  @Test
  void answerIsRoundedAsTheSourceRounds() {
    country.figure("adults", "T1", 2021, "18+", FIRST + " 70 " + SECOND + " 70");
    country.figure("lonely", "T1", 2021, "18+", FIRST + " 33.3 " + SECOND + " 33.4");
    assertThat(figure("lonely", FIRST, SECOND)).isEqualTo(computed(33.4));
  }

  @Test
  void oneSuppressedNeighbourhoodRefusesTheFigure() {
    country.figure("adults", "T1", 2021, "18+", FIRST + " 1000 " + SECOND + " 5");
    country.figure("lonely", "T1", 2021, "18+", FIRST + " 20 " + SECOND + " suppressed");
    assertThat(figure("lonely", FIRST, SECOND)).isEqualTo(new NotComputed(Why.PART_SUPPRESSED));
  }

  @Test
  void suppressedNumberOfPeopleRefusesTheFigure() {
    country.figure("adults", "T1", 2021, "18+", FIRST + " 1000 " + SECOND + " suppressed");
    country.figure("lonely", "T1", 2021, "18+", FIRST + " 20 " + SECOND + " 30");
    assertThat(figure("lonely", FIRST, SECOND)).isEqualTo(new NotComputed(Why.WEIGHT_UNKNOWN));
  }

  @Test
  void neighbourhoodWithoutAFigureRefusesIt() {
    country.figure("adults", "T1", 2021, "18+", FIRST + " 1000 " + SECOND + " 500");
    country.figure("lonely", "T1", 2021, "18+", FIRST + " 20");
    assertThat(figure("lonely", FIRST, SECOND)).isEqualTo(new NotComputed(Why.PART_MISSING));
    country.figure("lonely", "T1", 2024, "18+", FIRST + " 20 " + SECOND + " not-asked");
    assertThat(figure("lonely", FIRST, SECOND)).isEqualTo(new NotComputed(Why.PART_MISSING));
  }

  @Test
  void unknownNumberOfPeopleRefusesTheFigure() {
    country.figure("overweight", "T1", 2021, "18+", FIRST + " 20 " + SECOND + " 30");
    assertThat(figure("overweight", FIRST, SECOND)).isEqualTo(new NotComputed(Why.WEIGHT_UNKNOWN));
  }

  @Test
  void whatWasAskedInNoneOfItsNeighbourhoodsWasNotAsked() {
    country.figure("lonely", "T1", 2021, "18+", FIRST + " not-asked " + SECOND + " not-asked");
    assertThat(figure("lonely", FIRST, SECOND)).isEqualTo(new Absent(Absence.NOT_ASKED));
  }

  @Test
  void itIsComparedWithWhatAllOfItLiesIn() {
    assertThat(surroundings(FIRST, SECOND)).containsExactly("NL01", "GG0001", "GM0001", "WK000101");
    assertThat(surroundings(FIRST, "BU00010201")).containsExactly("NL01", "GG0001", "GM0001");
    assertThat(surroundings(FIRST, "BU00020101")).containsExactly("NL01", "GG0001");
  }

  /**
   * People and lonely people of each neighbourhood are whole numbers, so the share of all is known
   * without weighing anything; the shares that go in have one decimal, so at most 0.05 is lost.
   */
  @Property(tries = 200)
  void areaOfAWholeDistrictHasTheShareOfItsPeople(
      @ForAll @Size(3) List<@IntRange(min = 10, max = 9999) Integer> people,
      @ForAll @Size(3) List<@IntRange(min = 0, max = 10) Integer> tenths) {
    ExampleCountry fresh = new ExampleCountry();
    StringBuilder adults = new StringBuilder();
    StringBuilder lonely = new StringBuilder();
    long all = 0;
    long counted = 0;
    List<String> codes = List.of(FIRST, SECOND, THIRD);
    for (int i = 0; i < codes.size(); i++) {
      long some = (long) people.get(i) * tenths.get(i) / 10;
      all += people.get(i);
      counted += some;
      adults.append(codes.get(i)).append(' ').append(people.get(i)).append(' ');
      double share = Math.round(1000.0 * some / people.get(i)) / 10.0;
      lonely.append(codes.get(i)).append(' ').append(share).append(' ');
    }
    fresh.figure("adults", "T1", 2021, "18+", adults.toString());
    fresh.figure("lonely", "T1", 2021, "18+", lonely.toString());
    Known known = (Known) figure(fresh, "lonely", FIRST, SECOND, THIRD);
    double expected = 100.0 * counted / all;
    assertThat(known.value()).isBetween(expected - 0.1000001, expected + 0.1000001);
    fresh.figure("inhabitants", "T1", 2021, "0+", adults.toString());
    assertThat(figure(fresh, "inhabitants", FIRST, SECOND, THIRD)).isEqualTo(computed(all));
  }

  private List<String> surroundings(String... codes) {
    return country.profiles().profile(country.made(codes), AgeBand.ADULTS).surroundings().stream()
        .map(Area::code)
        .map(Object::toString)
        .toList();
  }

  private ShownFigure figure(String indicator, String... codes) {
    return figure(country, indicator, codes);
  }

  private static ShownFigure figure(ExampleCountry country, String indicator, String... codes) {
    ProfiledArea area = country.made(codes);
    Profile profile = country.profiles().profile(area, AgeBand.ADULTS);
    return profile.groups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.indicator().id().value().equals(indicator))
        .map(ProfileRow::figure)
        .findFirst()
        .orElseThrow();
  }

  private static Known computed(double value) {
    return new Known(value, 1, OptionalDouble.empty(), OptionalDouble.empty(), true);
  }
}
