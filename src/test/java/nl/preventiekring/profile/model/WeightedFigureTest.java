// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static nl.preventiekring.indicator.Absence.MISSING;
import static nl.preventiekring.indicator.Absence.NOT_ASKED;
import static nl.preventiekring.indicator.Absence.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Absent;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.ShownFigure.NotComputed;
import nl.preventiekring.profile.ShownFigure.Why;
import nl.preventiekring.profile.model.WeightedFigure.Part;
import org.junit.jupiter.api.Test;

class WeightedFigureTest {
  @Test
  void shareOfTheWholeIsWeighedByPeople() {
    assertThat(weighted(Part.of(40, 1000), Part.of(50, 3000))).isEqualTo(computed(47.5));
  }

  @Test
  void countsAreAddedUp() {
    List<Part> parts = List.of(Part.of(120, 0), Part.of(35, 9));
    assertThat(WeightedFigure.combine(Method.SUM, parts, 0))
        .isEqualTo(new Known(155, 0, OptionalDouble.empty(), OptionalDouble.empty(), true));
  }

  @Test
  void answerHasNoMoreDigitsThanTheSource() {
    assertThat(weighted(Part.of(40, 1), Part.of(41, 2))).isEqualTo(computed(40.7));
  }

  @Test
  void oneSuppressedPartRefusesTheWhole() {
    assertThat(weighted(Part.of(40, 1000), Part.absent(SUPPRESSED, 12)))
        .isEqualTo(new NotComputed(Why.PART_SUPPRESSED));
    assertThat(
            WeightedFigure.combine(
                Method.SUM, List.of(Part.of(4, 10), Part.absent(SUPPRESSED, 0)), 0))
        .isEqualTo(new NotComputed(Why.PART_SUPPRESSED));
  }

  @Test
  void suppressedPartWithoutPeopleChangesNoShare() {
    assertThat(weighted(Part.of(40, 1000), Part.absent(SUPPRESSED, 0))).isEqualTo(computed(40));
  }

  @Test
  void oneMissingPartRefusesTheWhole() {
    assertThat(weighted(Part.of(40, 1000), Part.absent(MISSING, 500)))
        .isEqualTo(new NotComputed(Why.PART_MISSING));
    assertThat(weighted(Part.of(40, 1000), Part.absent(NOT_ASKED, 500)))
        .isEqualTo(new NotComputed(Why.PART_MISSING));
  }

  @Test
  void askedNowhereIsNotAskedOfTheWhole() {
    assertThat(weighted(Part.absent(NOT_ASKED, 10), Part.absent(NOT_ASKED, 20)))
        .isEqualTo(new Absent(NOT_ASKED));
  }

  @Test
  void unknownWeightRefusesTheWhole() {
    Part unknown = new Part(40, Optional.empty(), OptionalDouble.empty());
    assertThat(weighted(unknown, Part.of(50, 100))).isEqualTo(new NotComputed(Why.WEIGHT_UNKNOWN));
  }

  @Test
  void whatCannotBeCombinedIsRefused() {
    assertThat(WeightedFigure.combine(Method.NONE, List.of(Part.of(3, 10)), 0))
        .isEqualTo(new NotComputed(Why.NOT_COMBINABLE));
  }

  @Test
  void nothingToCombineIsMissing() {
    assertThat(weighted()).isEqualTo(new Absent(MISSING));
    assertThat(weighted(Part.of(40, 0))).isEqualTo(new Absent(MISSING));
  }

  @Property
  void shareLiesBetweenThoseOfItsParts(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 100) Double> values,
      @ForAll @DoubleRange(min = 1, max = 1e6) double weight) {
    List<Part> parts = values.stream().map(value -> Part.of(value, weight)).toList();
    Known known = (Known) WeightedFigure.combine(Method.WEIGHTED, parts, 6);
    double low = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double high = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    assertThat(known.value()).isBetween(low - 1e-5, high + 1e-5);
  }

  @Property
  void onlyTheProportionOfWeightsMatters(
      @ForAll @DoubleRange(min = 0, max = 100) double one,
      @ForAll @DoubleRange(min = 0, max = 100) double other,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double times) {
    Known small = (Known) combined(Part.of(one, 3), Part.of(other, 7));
    Known large = (Known) combined(Part.of(one, 3 * times), Part.of(other, 7 * times));
    assertThat(large.value()).isCloseTo(small.value(), within(2e-6));
  }

  private static ShownFigure combined(Part... parts) {
    return WeightedFigure.combine(Method.WEIGHTED, List.of(parts), 6);
  }

  private static ShownFigure weighted(Part... parts) {
    return WeightedFigure.combine(Method.WEIGHTED, List.of(parts), 1);
  }

  private static Known computed(double value) {
    return new Known(value, 1, OptionalDouble.empty(), OptionalDouble.empty(), true);
  }
}
