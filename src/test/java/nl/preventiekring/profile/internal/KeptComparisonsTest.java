// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicator.Combination;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.opendata.FakeAreas;
import nl.preventiekring.profile.Benchmark;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.SliceComparison;
import nl.preventiekring.profile.Standing;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/** Whole slices of countries that chance made, beside the judgement of one area after the other. */
class KeptComparisonsTest {
  private static final Division DIVISION = Division.netherlands(2020);

  private enum Unsure {
    BOUNDS,
    RESPONDENTS,
    NOTHING_TOLD
  }

  /** Some areas have neither figure nor people; some municipalities lie in no GGD region. */
  private static final class Country {
    private final Random random;
    private final FakeAreas areas = new FakeAreas();
    private final AreaTree tree;

    Country(long seed) {
      random = new Random(seed);
      List<AreaDraft> drafts = new ArrayList<>();
      drafts.add(AreaDraft.ofCode(AreaCode.COUNTRY));
      for (int municipality = 1; municipality <= 7; municipality++) {
        String digits = "000" + municipality;
        drafts.add(
            new AreaDraft(
                AreaCode.of("GM" + digits),
                Optional.empty(),
                random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(AreaCode.of("GG000" + (1 + random.nextInt(2)))),
                Optional.empty()));
        for (int district = random.nextInt(3); district >= 0; district--) {
          for (int part = random.nextInt(7); part >= 0; part--) {
            drafts.add(AreaDraft.ofCode(AreaCode.of("BU" + digits + "0" + district + "0" + part)));
          }
        }
      }
      tree = areas.merge(DIVISION, drafts);
    }

    int[] numbers(int lowest, int width) {
      int[] numbers = new int[tree.size()];
      for (int area = 0; area < numbers.length; area++) {
        numbers[area] =
            switch (random.nextInt(12)) {
              case 0 -> Cells.MISSING;
              case 1 -> Cells.SUPPRESSED;
              case 2 -> Cells.NOT_ASKED;
              default -> lowest + random.nextInt(width);
            };
        if (tree.at(area).code().value().startsWith("GG")) {
          numbers[area] = Cells.MISSING;
        }
      }
      return numbers;
    }

    Slice adults() {
      Cells people = new Cells(0, numbers(50, 900));
      return slice("adults", 2020, KindOfFigure.REGISTER_COUNT, people, Unsure.NOTHING_TOLD);
    }

    /** Percentages in tenths, so near each other that some are the same and some beyond chance. */
    Slice lonely(int year, KindOfFigure kind, Unsure unsure) {
      return slice("lonely", year, kind, new Cells(1, numbers(350, 160)), unsure);
    }

    private Slice slice(
        String indicator, int year, KindOfFigure kind, Cells values, Unsure unsure) {
      int[] away = IntStream.range(0, tree.size()).map(_ -> 2 + random.nextInt(50)).toArray();
      boolean bounds = unsure == Unsure.BOUNDS;
      return new Slice(
          new SliceKey(
              DIVISION, "T1", new IndicatorId(indicator), new Period(year), AgeBand.ADULTS),
          "T1:" + indicator + "_1",
          kind,
          new ReleaseId(1),
          values,
          bounds ? Optional.of(shifted(values, away, -1)) : Optional.empty(),
          bounds ? Optional.of(shifted(values, away, 1)) : Optional.empty(),
          unsure == Unsure.RESPONDENTS
              ? Optional.of(new Cells(0, numbers(20, 4000)))
              : Optional.empty());
    }

    private Cells shifted(Cells values, int[] away, int side) {
      int[] numbers = values.numbers().clone();
      for (int area = 0; area < numbers.length; area++) {
        if (values.has(area)) {
          numbers[area] =
              random.nextInt(20) == 0 ? Cells.MISSING : numbers[area] + side * away[area];
        }
      }
      return new Cells(values.decimals(), numbers);
    }
  }

  @Property(tries = 150)
  void eachAreaStandsWhereItsOwnPageSaysItDoes(
      @ForAll long seed,
      @ForAll Favourable favourable,
      @ForAll KindOfFigure kind,
      @ForAll Unsure unsure,
      @ForAll boolean percentage) {
    Country country = new Country(seed);
    Indicator lonely =
        FakeIndicators.indicator(
            "lonely",
            percentage ? Unit.PERCENT : Unit.EUROS,
            favourable,
            new Combination(Method.WEIGHTED, Optional.of("adults")));
    Slice slice = country.lonely(2020, kind, unsure);
    FigureCube cube = new ExampleCountry.FakeCube(List.of(slice, country.adults()));
    FakeIndicators indicators = new FakeIndicators(lonely);
    SliceComparison found = comparisons(country, indicators).compare(cube, slice);
    AreaTree tree = country.tree;
    PopulationSizes sizes = new PopulationSizes(cube, tree, indicators);
    FigureReading reading = new FigureReading(tree, indicators, sizes);
    FigureJudging judging = new FigureJudging(tree, indicators, sizes, cube, new LevelFigures());
    for (int ordinal = 0; ordinal < tree.size(); ordinal++) {
      ProfiledArea area = new ProfiledArea.Coded(tree.at(ordinal));
      Standing[] expected = new Standing[Benchmark.values().length];
      Arrays.fill(expected, Standing.NO_BENCHMARK);
      for (Area whole : Surroundings.of(area, tree)) {
        ShownFigure own = reading.read(slice, lonely, area);
        ShownFigure all = reading.read(slice, lonely, whole);
        expected[Benchmark.of(whole.level()).orElseThrow().ordinal()] =
            Standing.of(judging.judge(slice, lonely, area, own, whole, all));
      }
      for (Benchmark benchmark : Benchmark.values()) {
        assertThat(found.standing(ordinal, benchmark))
            .as("%s beside %s", area.code(), benchmark)
            .isEqualTo(expected[benchmark.ordinal()]);
      }
    }
  }

  /** Once with numbers that lie close together, once wide apart: they are counted or sorted. */
  @Property(tries = 50)
  void percentileIsTheShareOfTheOthersThatIsLower(@ForAll long seed, @ForAll boolean wide) {
    Country country = new Country(seed);
    Cells cells = new Cells(1, country.numbers(0, wide ? 1_000_000 : 40));
    Slice slice = country.slice("lonely", 2020, KindOfFigure.SURVEY, cells, Unsure.NOTHING_TOLD);
    SliceComparison found =
        comparisons(country).compare(new ExampleCountry.FakeCube(List.of(slice)), slice);
    AreaTree tree = country.tree;
    for (int ordinal = 0; ordinal < tree.size(); ordinal++) {
      Area area = tree.at(ordinal);
      List<Area> level = all(tree).stream().filter(one -> one.level() == area.level()).toList();
      List<Area> near =
          level.stream()
              .filter(
                  one -> tree.municipalityOf(area).filter(whole -> !whole.equals(area)).isPresent())
              .filter(one -> tree.municipalityOf(one).equals(tree.municipalityOf(area)))
              .toList();
      assertThat(found.inLevel()[ordinal]).isEqualTo(Float.valueOf(percentile(cells, area, level)));
      assertThat(found.inMunicipality()[ordinal])
          .isEqualTo(Float.valueOf(percentile(cells, area, near)));
    }
  }

  private static List<Area> all(AreaTree tree) {
    return IntStream.range(0, tree.size()).mapToObj(tree::at).toList();
  }

  private static float percentile(Cells cells, Area area, List<Area> like) {
    int[] numbers =
        like.stream()
            .mapToInt(Area::ordinal)
            .filter(cells::has)
            .map(i -> cells.numbers()[i])
            .toArray();
    if (numbers.length < 5 || !cells.has(area.ordinal())) {
      return Float.NaN;
    }
    int own = cells.numbers()[area.ordinal()];
    long lower = Arrays.stream(numbers).filter(number -> number < own).count();
    long same = Arrays.stream(numbers).filter(number -> number == own).count() - 1;
    return (float) (100 * (lower + same / 2.0) / (numbers.length - 1));
  }

  /** A change beyond chance is the one that two separate figures would show. */
  @Property(tries = 50)
  void changeIsThatSinceTheFormerPeriodOfTheTable(@ForAll long seed) {
    Country country = new Country(seed);
    Slice now = country.lonely(2020, KindOfFigure.MODEL_ESTIMATE, Unsure.BOUNDS);
    Slice then = country.lonely(2016, KindOfFigure.MODEL_ESTIMATE, Unsure.BOUNDS);
    Slice before = country.lonely(2012, KindOfFigure.MODEL_ESTIMATE, Unsure.BOUNDS);
    SliceComparison found =
        comparisons(country).compare(new ExampleCountry.FakeCube(List.of(now, then, before)), now);
    assertThat(found.former()).contains(new Period(2016));
    for (int ordinal = 0; ordinal < country.tree.size(); ordinal++) {
      double change = now.values().value(ordinal) - then.values().value(ordinal);
      assertThat(found.changes()[ordinal]).isEqualTo(Float.valueOf((float) change));
      boolean known = !Double.isNaN(change);
      assertThat(found.changeStanding(ordinal) == Standing.NO_FIGURE).isEqualTo(!known);
      if (known && width(now, ordinal) + width(then, ordinal) < Math.abs(change)) {
        assertThat(found.changeStanding(ordinal).sign())
            .isEqualTo(change > 0 ? "unfavourable" : "favourable");
      }
    }
  }

  /** NaN where the bounds are not told. */
  private static double width(Slice slice, int ordinal) {
    return slice.upper().orElseThrow().value(ordinal) - slice.lower().orElseThrow().value(ordinal);
  }

  @Property(tries = 5)
  void tableWithoutFormerPeriodShowsNoChange(@ForAll long seed) {
    Country country = new Country(seed);
    Slice only = country.lonely(2020, KindOfFigure.SURVEY, Unsure.BOUNDS);
    FigureCube cube = new ExampleCountry.FakeCube(List.of(only));
    KeptComparisons comparisons = comparisons(country);
    SliceComparison found = comparisons.compare(cube, only);
    assertThat(found.former()).isEmpty();
    assertThat(found.changes()).containsOnly(Float.NaN);
  }

  private static KeptComparisons comparisons(Country country) {
    return comparisons(country, new FakeIndicators());
  }

  private static KeptComparisons comparisons(Country country, Indicators indicators) {
    return new KeptComparisons(country.areas, indicators, new KeptSizes(indicators));
  }
}
