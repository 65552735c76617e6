// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.region.AreaCode;
import org.junit.jupiter.api.Test;

class HidingTest {
  private static final AreaCode DISTRICT = AreaCode.of("WK900101");
  private static final AreaCode FIRST = AreaCode.of("BU90010101");
  private static final AreaCode SECOND = AreaCode.of("BU90010102");
  private static final AreaCode THIRD = AreaCode.of("BU90010103");

  private static Map<AreaCode, Integer> counts(int first, int second, int third) {
    Map<AreaCode, Integer> counts = new LinkedHashMap<>();
    counts.put(DISTRICT, first + second + third);
    counts.put(FIRST, first);
    counts.put(SECOND, second);
    counts.put(THIRD, third);
    return counts;
  }

  @Test
  void aSingleSmallCountTakesTheNextSmallestWithIt() {
    Map<AreaCode, Integer> shown = Hiding.smallCounts(counts(4, 30, 20));
    assertThat(shown)
        .containsEntry(FIRST, Cells.SUPPRESSED)
        .containsEntry(SECOND, 30)
        .containsEntry(THIRD, Cells.SUPPRESSED)
        .containsEntry(DISTRICT, 54);
  }

  @Test
  void twoSmallCountsNeedNoThird() {
    assertThat(Hiding.smallCounts(counts(4, 9, 20)))
        .containsEntry(FIRST, Cells.SUPPRESSED)
        .containsEntry(SECOND, Cells.SUPPRESSED)
        .containsEntry(THIRD, 20);
  }

  @Test
  void countsFromTenAreShown() {
    assertThat(Hiding.smallCounts(counts(10, 11, 12))).isEqualTo(counts(10, 11, 12));
  }

  @Test
  void sharesOfFewerThanFiftyPeopleAreHidden() {
    Map<AreaCode, Integer> shown =
        Hiding.ofFew(counts(1, 2, 3), area -> (area.equals(SECOND) ? 49L : 50L) * 10_000);
    assertThat(shown).containsEntry(FIRST, 1).containsEntry(SECOND, Cells.SUPPRESSED);
  }
}
