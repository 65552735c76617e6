// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Workbench;
import nl.preventiekring.profile.Comparisons;
import nl.preventiekring.profile.SliceComparison;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.AgeBand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Compares every figure of a filled home once in a JVM that did nothing before, has DuckDB do the
 * same, and fails where the two say anything different of any figure.
 */
@Command(name = "compare-step", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CompareStep implements Callable<Integer> {
  private static final List<AgeBand> AGES =
      List.of(AgeBand.ADULTS, AgeBand.ADULTS_UNDER_65, AgeBand.SENIORS);

  @Mixin private HomeOptions home;
  @Spec private CommandSpec spec;

  @Option(names = "--areas", required = true)
  private int areas;

  private record Key(int indicator, int period, int age) {}

  @Override
  public Integer call() throws Exception {
    NationalSet set = new NationalSet(areas, Workspace.SEED);
    DuckTables tables = new DuckTables(set);
    PrintWriter out = spec.commandLine().getOut();
    try (Workbench workbench = home.open();
        Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      FigureCube cube = workbench.get(Figures.class).cube();
      Map<Key, Slice> slices = slices(cube);
      AreaTree tree = workbench.get(Areas.class).tree(MadePeople.DIVISION);
      long start = System.nanoTime();
      Map<Key, SliceComparison> ours = compare(cube, slices, workbench.get(Comparisons.class));
      out.println("compare=" + Numbers.secondsSince(start));
      tables.load(duck, indicators(slices, workbench.get(Indicators.class)));
      start = System.nanoTime();
      DuckTables.compare(duck);
      out.println("duckdb=" + Numbers.secondsSince(start));
      out.println("same=" + requireSame(duck, ours, ordinals(tables, tree)));
      out.println("heap=" + Memory.heapPeak());
    }
    return 0;
  }

  /** Every slice of the set by the numbers that its rows have in the long file. */
  private static Map<Key, Slice> slices(FigureCube cube) {
    Map<Key, Slice> slices = new HashMap<>();
    for (Slice slice : cube.slices(MadePeople.DIVISION)) {
      int indicator = column(slice);
      if (indicator >= 0) {
        slices.put(
            new Key(indicator, slice.key().period().year(), AGES.indexOf(slice.key().ageBand())),
            slice);
      }
    }
    int expected = NationalSet.INDICATORS * NationalSet.YEARS.size() * NationalSet.AGES.size();
    if (slices.size() != expected) {
      throw new IllegalStateException(slices.size() + " slices, not " + expected);
    }
    return slices;
  }

  private static int column(Slice slice) {
    return Columns.ALL.indexOf(slice.sourceKey().replaceFirst(".*:", ""));
  }

  private static Map<Key, SliceComparison> compare(
      FigureCube cube, Map<Key, Slice> slices, Comparisons comparisons) {
    return slices.entrySet().parallelStream()
        .collect(
            Collectors.toConcurrentMap(
                Map.Entry::getKey, entry -> comparisons.compare(cube, entry.getValue())));
  }

  /** DuckDB's statement knows percentages only. */
  private static List<Indicator> indicators(Map<Key, Slice> slices, Indicators catalogue) {
    List<Indicator> indicators =
        java.util.stream.IntStream.range(0, NationalSet.INDICATORS)
            .mapToObj(column -> new Key(column, NationalSet.YEARS.getFirst(), 0))
            .map(key -> catalogue.getIndicator(slices.get(key).key().indicator()))
            .toList();
    if (!indicators.stream().allMatch(indicator -> indicator.unit() == Unit.PERCENT)) {
      throw new IllegalStateException("not all indicators are percentages");
    }
    return indicators;
  }

  private static int[] ordinals(DuckTables tables, AreaTree tree) {
    int[] ordinals = new int[tables.places().size()];
    tables
        .places()
        .forEach((code, place) -> ordinals[place] = tree.get(AreaCode.of(code)).ordinal());
    return ordinals;
  }

  /** Answers how many rows were the same; throws at the first that is not. */
  private static long requireSame(Connection duck, Map<Key, SliceComparison> ours, int[] ordinals)
      throws SQLException {
    long same = 0;
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery("select * from result")) {
      while (rows.next()) {
        Key key = new Key(rows.getInt("indicator"), rows.getInt("period"), rows.getInt("age"));
        int ordinal = ordinals[rows.getInt("area")];
        SliceComparison mine = ours.get(key);
        String theirs =
            List.of(
                    rows.getInt("in_country"),
                    rows.getInt("in_ggd"),
                    rows.getInt("in_municipality"),
                    rows.getInt("in_district"),
                    number(rows, "place_in_level"),
                    number(rows, "place_in_municipality"),
                    number(rows, "change"),
                    rows.getInt("changed"))
                .toString();
        if (!theirs.equals(told(mine, ordinal))) {
          throw new IllegalStateException(
              "%s, ordinal %d: DuckDB says %s, we say %s"
                  .formatted(key, ordinal, theirs, told(mine, ordinal)));
        }
        same++;
      }
    }
    if (same < (long) ours.size() * ordinals.length) {
      throw new IllegalStateException("DuckDB answered " + same + " rows only");
    }
    return same;
  }

  private static float number(ResultSet rows, String column) throws SQLException {
    float number = rows.getFloat(column);
    return rows.wasNull() ? Float.NaN : number;
  }

  private static String told(SliceComparison mine, int ordinal) {
    return List.of(
            (int) mine.standings()[0][ordinal],
            (int) mine.standings()[1][ordinal],
            (int) mine.standings()[2][ordinal],
            (int) mine.standings()[3][ordinal],
            mine.inLevel()[ordinal],
            mine.inMunicipality()[ordinal],
            mine.changes()[ordinal],
            (int) mine.changeStandings()[ordinal])
        .toString();
  }
}
