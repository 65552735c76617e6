// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.preventiekring.indicator.Cells;
import org.junit.jupiter.api.Test;

class CellColumnTest {
  private final CellColumn column = new CellColumn();

  @Test
  void columnTakesTheDecimalsOfItsFinestFigure() {
    assertThat(column.put(0, 5, 0)).isTrue();
    assertThat(column.put(1, 761, 1)).isTrue();
    assertThat(column.decimals()).isEqualTo(1);
    assertThat(column.number(0)).isEqualTo(50);
    assertThat(column.number(1)).isEqualTo(761);
  }

  @Test
  void reasonsOfAbsenceAreNotScaled() {
    column.mark(0, Cells.SUPPRESSED);
    column.mark(1, CellColumn.EMPTY);
    assertThat(column.put(2, 123, 2)).isTrue();
    assertThat(column.number(0)).isEqualTo(Cells.SUPPRESSED);
    assertThat(column.number(1)).isEqualTo(CellColumn.EMPTY);
  }

  @Test
  void figureThatWouldPushAnotherOutIsRefusedAndLeavesTheColumnAsItWas() {
    assertThat(column.put(0, 2_000_000_000L, 0)).isTrue();
    assertThat(column.put(1, 15, 1)).isFalse();
    assertThat(column.put(1, 3_000_000_000L, 0)).isFalse();
    assertThat(column.decimals()).isZero();
    assertThat(column.number(0)).isEqualTo(2_000_000_000);
    assertThat(column.number(1)).isEqualTo(Cells.MISSING);
  }

  @Test
  void columnGrowsAndWhatWasNotToldIsMissing() {
    assertThat(column.put(100, 7, 0)).isTrue();
    assertThat(column.number(99)).isEqualTo(Cells.MISSING);
    assertThat(column.number(100)).isEqualTo(7);
    assertThat(column.number(5_000)).isEqualTo(Cells.MISSING);
  }

  @Test
  void columnThatWasToldOnlyOfMissingFiguresHoldsNothing() {
    column.mark(0, Cells.MISSING);
    assertThat(column.holdsAnything()).isFalse();
    column.mark(0, Cells.NOT_ASKED);
    assertThat(column.holdsAnything()).isTrue();
    assertThat(column.holdsFigure()).isFalse();
  }

  @Property
  void everyFigureThatWasTakenIsStillExactAtTheEnd(@ForAll("figures") List<BigDecimal> figures) {
    CellColumn fresh = new CellColumn();
    boolean[] taken = new boolean[figures.size()];
    for (int place = 0; place < taken.length; place++) {
      BigDecimal figure = figures.get(place);
      taken[place] = fresh.put(place, figure.unscaledValue().longValueExact(), figure.scale());
    }
    for (int place = 0; place < taken.length; place++) {
      if (taken[place]) {
        assertThat(BigDecimal.valueOf(fresh.number(place), fresh.decimals()))
            .isEqualByComparingTo(figures.get(place));
      } else {
        assertThat(fresh.number(place)).isEqualTo(Cells.MISSING);
      }
    }
  }

  @Provide
  Arbitrary<List<BigDecimal>> figures() {
    return Arbitraries.longs()
        .between(-3_000_000_000L, 3_000_000_000L)
        .flatMap(mantissa ->
            Arbitraries.integers().between(0, 6).map(scale -> BigDecimal.valueOf(mantissa, scale)))
        .list()
        .ofMaxSize(30);
  }
}
