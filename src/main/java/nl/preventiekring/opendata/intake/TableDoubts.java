// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.preventiekring.indicator.Indicator.Combination;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;

/**
 * What an epidemiologist would check by hand: as many rows everywhere, a country row, sums that
 * fit, columns that are empty.
 */
public final class TableDoubts {
  /**
   * District and neighbourhood counts are rounded to fives, so that sums of them are off by up to a
   * tenth of a percent.
   */
  private static final double ROUNDING = 0.001;

  private final FigureTable table;
  private final AreaTree tree;
  private final Findings findings;

  public TableDoubts(FigureTable table, AreaTree tree, Findings findings) {
    this.table = table;
    this.tree = tree;
    this.findings = findings;
  }

  public void tell(List<Slice> slices) {
    tellLoneBounds();
    if (table.isOwnFigures()) {
      return;
    }
    if (!table.mayRowsDiffer()) {
      tellRows();
    }
    tellNames();
    if (!table.hasRowOf(AreaCode.COUNTRY)) {
      findings.doubt(Doubt.of(Doubt.Kind.NO_COUNTRY_ROW, table.id()));
    }
    if (!table.isEmptyNotAsked()) {
      tellEmptyColumns(slices);
    }
    slices.forEach(this::tellSum);
  }

  private void tellRows() {
    int most = table.blocks().stream().mapToInt(Block::rows).max().orElse(0);
    for (Block block : table.blocks()) {
      if (block.rows() != most && block.rows() > 0) {
        findings.doubt(
            Doubt.of(Doubt.Kind.ROWS_DIFFER, table.id(), block.title(), block.rows(), most));
      }
    }
  }

  private void tellNames() {
    long nameless =
        table.areas().stream()
            .filter(area -> tree.find(area.code()).flatMap(Area::name).isEmpty())
            .count();
    if (nameless > 0) {
      findings.doubt(Doubt.of(Doubt.Kind.AREAS_WITHOUT_NAME, table.id(), nameless));
    }
  }

  /** Bounds of which the values are in a file that was not given. */
  private void tellLoneBounds() {
    for (Block block : table.blocks()) {
      if (block.rows() > 0 && table.findBlock(block.key(), Margin.VALUE).rows() == 0) {
        findings.doubt(Doubt.of(Doubt.Kind.LEFT_OUT, table.id(), block.title(), block.rows()));
      }
    }
  }

  private void tellEmptyColumns(List<Slice> slices) {
    Map<String, Boolean> filled = new HashMap<>();
    for (Slice slice : slices) {
      boolean any =
          java.util.stream.IntStream.range(0, slice.values().size()).anyMatch(slice.values()::has);
      filled.merge(slice.sourceKey(), any, Boolean::logicalOr);
    }
    List<String> empty = new ArrayList<>();
    filled.forEach((key, any) -> {
      if (!any) {
        empty.add(key.substring(key.indexOf(':') + 1));
      }
    });
    if (!empty.isEmpty()) {
      empty.sort(null);
      findings.doubt(
          Doubt.of(Doubt.Kind.COLUMN_EMPTY, table.id(), empty.size(), String.join(", ", empty)));
    }
  }

  private void tellSum(Slice slice) {
    boolean isCount =
        table.columns().stream()
            .anyMatch(column ->
                column.sourceKey().equals(slice.sourceKey())
                    && column.indicator().combination().method() == Combination.Method.SUM);
    int country = tree.country().map(Area::ordinal).orElse(-1);
    if (!isCount || country < 0 || !slice.values().has(country)) {
      return;
    }
    double sum = 0;
    for (int ordinal = 0; ordinal < tree.size(); ordinal++) {
      if (tree.at(ordinal).level() == AreaLevel.MUNICIPALITY && slice.values().has(ordinal)) {
        sum += slice.values().value(ordinal);
      }
    }
    double whole = slice.values().value(country);
    if (Math.abs(sum - whole) > whole * ROUNDING) {
      findings.doubt(
          Doubt.of(
              Doubt.Kind.SUM_DIFFERS,
              table.id(),
              slice.sourceKey(),
              Math.round(sum),
              Math.round(whole)));
    }
  }
}
