// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.opendata.FakeAreas;
import nl.preventiekring.platform.Generations;
import nl.preventiekring.profile.Courses;
import nl.preventiekring.profile.Inequalities;
import nl.preventiekring.profile.Positions;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.SimilarAreas;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreaId;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * GM0001 (100 adults; districts WK000101 with neighbourhoods BU00010101 to BU00010103, and WK000102
 * with BU00010201) and GM0002 (300 adults; BU00020101) in GG0001, with the figures that a test
 * gives it.
 */
final class ExampleCountry {
  private static final Division DIVISION = Division.netherlands(2020);

  private final FakeAreas areas = new FakeAreas();
  private final List<Slice> slices = new ArrayList<>();

  ExampleCountry() {
    areas.merge(
        DIVISION,
        List.of(
            AreaDraft.ofCode(AreaCode.of("NL01")),
            AreaDraft.ofCode(AreaCode.of("GG0001")),
            inRegion("GM0001"),
            inRegion("GM0002"),
            AreaDraft.ofCode(AreaCode.of("WK000101")),
            AreaDraft.ofCode(AreaCode.of("WK000102")),
            AreaDraft.ofCode(AreaCode.of("BU00010101")),
            AreaDraft.ofCode(AreaCode.of("BU00010102")),
            AreaDraft.ofCode(AreaCode.of("BU00010103")),
            AreaDraft.ofCode(AreaCode.of("BU00010201")),
            AreaDraft.ofCode(AreaCode.of("BU00020101"))));
    figure("adults", "T0", 2020, "18+", "GM0001 100 GM0002 300");
  }

  /** Districts WK000301 and on in GM0003, a municipality of its own; call it before figures. */
  void districts(int count) {
    areas.merge(
        DIVISION,
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> AreaDraft.ofCode(AreaCode.of(district(number))))
            .toList());
  }

  /** Code of the district with this number, from 1. */
  static String district(int number) {
    return "WK0003%02d".formatted(number);
  }

  /** Codes and figures of districts in turn, from the first on. */
  static String ofDistricts(double... figures) {
    return IntStream.rangeClosed(1, figures.length)
        .mapToObj(number -> district(number) + " " + figures[number - 1])
        .collect(Collectors.joining(" "));
  }

  private static AreaDraft inRegion(String code) {
    return new AreaDraft(
        AreaCode.of(code), Optional.empty(), Optional.of(AreaCode.of("GG0001")), Optional.empty());
  }

  /**
   * @param table own figures where it begins with ggd-
   * @param cells codes and figures in turn; for a figure may stand suppressed or not-asked, and who
   *     is not named is missing
   */
  void figure(String indicator, String table, int year, String ages, String cells) {
    figureIn(DIVISION, indicator, table, year, ages, cells);
  }

  /** In a division that holds GM0001 alone, unless it is the usual one. */
  void figureIn(
      Division division, String indicator, String table, int year, String ages, String cells) {
    AreaTree tree = areas.merge(division, List.of(AreaDraft.ofCode(AreaCode.of("GM0001"))));
    Cells values = cells(tree, cells);
    add(division, indicator, table, year, ages, values, Optional.empty(), Optional.empty());
  }

  /** The same for 18+ in 2020 with 95 % bounds, written as the figures are. */
  void figureWithMargin(String indicator, String cells, String lower, String upper) {
    figureWithMargin(indicator, 2020, cells, lower, upper);
  }

  void figureWithMargin(String indicator, int year, String cells, String lower, String upper) {
    AreaTree tree = areas.tree(DIVISION);
    add(
        DIVISION,
        indicator,
        "T1",
        year,
        "18+",
        cells(tree, cells),
        Optional.of(cells(tree, lower)),
        Optional.of(cells(tree, upper)));
  }

  private void add(
      Division division,
      String indicator,
      String table,
      int year,
      String ages,
      Cells values,
      Optional<Cells> lower,
      Optional<Cells> upper) {
    SliceKey key =
        new SliceKey(
            division, table, new IndicatorId(indicator), new Period(year), AgeBand.of(ages));
    slices.add(
        new Slice(
            key,
            table + ":" + (table.startsWith("ggd-") ? indicator : indicator + "_1"),
            KindOfFigure.MODEL_ESTIMATE,
            new ReleaseId(1),
            values,
            lower,
            upper,
            Optional.empty()));
  }

  private static Cells cells(AreaTree tree, String text) {
    int[] numbers = new int[tree.size()];
    Arrays.fill(numbers, Cells.MISSING);
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      numbers[tree.get(AreaCode.of(words[i])).ordinal()] = number(words[i + 1]);
    }
    return new Cells(1, numbers);
  }

  private static int number(String word) {
    return switch (word) {
      case "suppressed" -> Cells.SUPPRESSED;
      case "not-asked" -> Cells.NOT_ASKED;
      default -> (int) Math.round(Double.parseDouble(word) * 10);
    };
  }

  AreaId id(String code) {
    return new AreaId(DIVISION, AreaCode.of(code));
  }

  ProfiledArea.Coded coded(String code) {
    return new ProfiledArea.Coded(areas.getArea(id(code)));
  }

  /** A custom area of these neighbourhoods. */
  ProfiledArea.Made made(String... codes) {
    CustomArea area =
        new CustomArea(
            new CustomAreaId(new UUID(0, 1)),
            "Dorp",
            DIVISION,
            Stream.of(codes).map(AreaCode::of).toList());
    return ProfiledArea.Made.of(area, areas.tree(DIVISION));
  }

  Profiles profiles() {
    FigureCube cube = new FakeCube(newestFirst());
    return new AssembledProfiles(
        areas,
        () -> cube,
        new FakeIndicators(),
        new LevelFigures(),
        new KeptSizes(new FakeIndicators()),
        new NoGenerations());
  }

  SimilarAreas similarAreas() {
    FigureCube cube = new FakeCube(newestFirst());
    Indicators indicators = new FakeIndicators();
    return new TraitSimilarAreas(areas, () -> cube, indicators, new KeptSizes(indicators));
  }

  Positions positions() {
    FigureCube cube = new FakeCube(newestFirst());
    return new LevelPositions(areas, () -> cube, new LevelFigures());
  }

  Courses courses() {
    FigureCube cube = new FakeCube(newestFirst());
    return new TableCourses(() -> cube);
  }

  Inequalities inequalities() {
    FigureCube cube = new FakeCube(newestFirst());
    Indicators indicators = new FakeIndicators();
    return new OrderedDistricts(areas, () -> cube, indicators, new KeptSizes(indicators));
  }

  /** The row of a profile about adults. */
  ProfileRow row(String code, String indicator) {
    return profiles().profile(id(code), AgeBand.ADULTS).groups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.indicator().id().value().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private List<Slice> newestFirst() {
    return slices.stream()
        .sorted(comparing((Slice slice) -> slice.key().period(), reverseOrder()))
        .toList();
  }

  record FakeCube(List<Slice> all) implements FigureCube {
    @Override
    public long generation() {
      return 1;
    }

    @Override
    public Set<Division> divisions() {
      return all.stream().map(slice -> slice.key().division()).collect(toSet());
    }

    @Override
    public List<Slice> slices(Division division) {
      return all.stream().filter(slice -> slice.key().division().equals(division)).toList();
    }

    @Override
    public List<Slice> slices(Division division, IndicatorId indicator) {
      return slices(division).stream()
          .filter(slice -> slice.key().indicator().equals(indicator))
          .toList();
    }
  }

  private static final class NoGenerations implements Generations {
    @Override
    public long current(String name) {
      return 0;
    }

    @Override
    public long raise(String name) {
      throw new UnsupportedOperationException("a profile changes nothing");
    }

    @Override
    public void onChange(String name, LongConsumer listener) {}
  }
}
