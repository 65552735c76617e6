// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import nl.preventiekring.profile.model.TrackPlan.Label;
import nl.preventiekring.profile.model.TrackPlan.Wanted;
import org.junit.jupiter.api.Test;

class TrackPlanTest {
  @Test
  void higherFiguresStandFurtherRight() {
    TrackPlan plan = TrackPlan.over(List.of(20.0, 60.0));
    assertThat(plan.place(20)).isBetween(3.0, 6.0);
    assertThat(plan.place(40)).isCloseTo(50, within(1e-9));
    assertThat(plan.place(60)).isBetween(94.0, 97.0);
  }

  @Test
  void oneFigureAloneStandsInTheMiddle() {
    assertThat(TrackPlan.over(List.of(7.0)).place(7)).isEqualTo(50);
  }

  @Test
  void labelsStandFromLeftToRight() {
    List<Label> labels =
        TrackPlan.over(List.of(0.0, 100.0))
            .labels(List.of(new Wanted("NL", "80", 80), new Wanted("gem.", "20", 20)));
    assertThat(labels).extracting(Label::name).containsExactly("gem.", "NL");
    assertThat(labels.getFirst().middle()).isEqualTo(labels.getFirst().tick());
  }

  @Property
  void labelsNeverOverlapAndNeverLeaveThePicture(
      @ForAll @Size(min = 1, max = 4) List<@DoubleRange(min = 0, max = 100) Double> values) {
    TrackPlan plan = TrackPlan.over(List.of(0.0, 100.0));
    List<Label> labels =
        plan.labels(values.stream().map(value -> new Wanted("gem.", "45,3", value)).toList());
    double width = 8.0 * 6.7 / 280 * 100;
    for (int i = 0; i < labels.size(); i++) {
      assertThat(labels.get(i).middle()).isBetween(width / 2, 100 - width / 2);
      if (i > 0) {
        assertThat(labels.get(i).middle() - labels.get(i - 1).middle()).isGreaterThan(width);
      }
    }
  }
}
