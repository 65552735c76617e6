// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SubjectGroup;
import nl.preventiekring.indicator.Indicators.SubjectGroupSet;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.platform.Generations;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.FigureReader;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.ShownFigure.Absent;
import nl.preventiekring.profile.model.AgeChoice;
import nl.preventiekring.profile.model.StoryChoice;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.springframework.stereotype.Service;

/** Puts a profile together from memory; costs no SQL. */
@Service
class AssembledProfiles implements Profiles {
  private static final IndicatorId INHABITANTS = new IndicatorId("inhabitants");

  private final Areas areas;
  private final Figures figures;
  private final Indicators indicators;
  private final LevelFigures levels;
  private final KeptSizes sizes;
  private final AtomicLong areasGeneration;

  AssembledProfiles(
      Areas areas,
      Figures figures,
      Indicators indicators,
      LevelFigures levels,
      KeptSizes sizes,
      Generations generations) {
    this.areas = areas;
    this.figures = figures;
    this.indicators = indicators;
    this.levels = levels;
    this.sizes = sizes;
    this.areasGeneration = new AtomicLong(generations.current(Areas.GENERATION));
    generations.onChange(Areas.GENERATION, areasGeneration::set);
  }

  @Override
  public Profile profile(AreaId id, AgeBand ages) {
    return profile(new ProfiledArea.Coded(areas.getArea(id)), ages);
  }

  @Override
  public Profile profile(ProfiledArea area, AgeBand wanted) {
    FigureCube cube = figures.cube();
    RowAssembly rows = rows(area, cube);
    SliceGroups slices = SliceGroups.of(cube, area.division()).only(rows::isAboutTheArea);
    List<AgeBand> choices =
        AgeChoice.of(slices.ageBands().values().stream().flatMap(Collection::stream).toList());
    AgeBand ages = AgeChoice.among(choices, wanted);
    List<Profile.Group> groups = groups(slices, rows, ages);
    return new Profile(
        area,
        rows.compareWith().reversed(),
        ages,
        choices,
        slices.newest(choices),
        inhabitants(slices, rows),
        StoryChoice.of(groups),
        groups);
  }

  @Override
  public List<FigureLine> listFigures(ProfiledArea area) {
    FigureCube cube = figures.cube();
    RowAssembly rows = rows(area, cube);
    return cube.slices(area.division()).stream()
        .filter(slice -> rows.isAboutTheArea(List.of(slice)))
        .flatMap(slice ->
            indicators
                .findIndicator(slice.key().indicator())
                .map(indicator -> rows.line(indicator, slice))
                .stream())
        .toList();
  }

  @Override
  public FigureReader reader() {
    FigureCube cube = figures.cube();
    return new CubeReader(cube, indicators, area -> rows(area, cube));
  }

  @Override
  public AreaId newestWithFigures(AreaCode code) {
    List<Division> holding = areas.divisionsWith(code);
    Map<Division, Long> figuresOf =
        holding.stream()
            .collect(
                toMap(identity(), division -> slicesAbout(new AreaId(division, code)).count()));
    return holding.stream()
        .filter(division -> isCovered(division, figuresOf))
        .findFirst()
        .or(() -> holding.stream().findFirst())
        .map(division -> new AreaId(division, code))
        .orElseThrow(() -> new AreaNotFound(code.value(), "NL"));
  }

  @Override
  public Optional<AreaId> figuresElsewhere(Area area) {
    return hasFigures(area.id())
        ? Optional.empty()
        : areas.divisionsWith(area.code()).stream()
            .filter(division -> division.set().equals(area.division().set()))
            .map(division -> new AreaId(division, area.code()))
            .filter(this::hasFigures)
            .findFirst();
  }

  /** A few figures of a new year do not make its page the best one to begin with. */
  private static boolean isCovered(Division division, Map<Division, Long> figuresOf) {
    long most =
        figuresOf.entrySet().stream()
            .filter(other -> other.getKey().set().equals(division.set()))
            .mapToLong(Map.Entry::getValue)
            .max()
            .orElse(0);
    return most > 0 && figuresOf.getOrDefault(division, 0L) * 2 >= most;
  }

  /** Hidden and not asked count too: the page then has something to say. */
  private Stream<Slice> slicesAbout(AreaId id) {
    int ordinal = areas.getArea(id).ordinal();
    return figures.cube().slices(id.division()).stream()
        .filter(slice -> !slice.values().absence(ordinal).equals(Optional.of(Absence.MISSING)));
  }

  private boolean hasFigures(AreaId id) {
    return slicesAbout(id).findAny().isPresent();
  }

  private RowAssembly rows(ProfiledArea area, FigureCube cube) {
    AreaTree tree = areas.tree(area.division());
    PopulationSizes people = sizes.of(cube, tree);
    return new RowAssembly(
        area,
        Surroundings.of(area, tree).reversed(),
        tree,
        cube,
        new FigureReading(tree, indicators, people),
        new FigureJudging(tree, indicators, people, cube, levels),
        levels);
  }

  @Override
  public String version() {
    return figures.cube().generation() + "." + areasGeneration.get();
  }

  private Optional<ProfileRow> inhabitants(SliceGroups slices, RowAssembly rows) {
    return indicators
        .findIndicator(INHABITANTS)
        .flatMap(indicator ->
            slices.series().getOrDefault(INHABITANTS, List.of()).stream()
                .filter(series -> ageBand(series).equals(AgeBand.EVERYBODY))
                .sorted(comparing(AssembledProfiles::isOwn))
                .map(periods -> rows.row(indicator, periods))
                .reduce((best, next) -> isAbsent(best) && !isAbsent(next) ? next : best));
  }

  private List<Profile.Group> groups(SliceGroups slices, RowAssembly rows, AgeBand ages) {
    SubjectGroupSet set = indicators.listSubjectGroupSets().getFirst();
    List<Indicator> known =
        slices.series().keySet().stream()
            .map(indicators::findIndicator)
            .flatMap(Optional::stream)
            .toList();
    return set.groups().stream()
        .map(group -> group(group, ofGroup(known, set, group), slices, rows, ages))
        .filter(group -> !group.rows().isEmpty() || !group.otherAges().isEmpty())
        .toList();
  }

  private static List<Indicator> ofGroup(
      List<Indicator> known, SubjectGroupSet set, SubjectGroup group) {
    return known.stream()
        .filter(indicator -> group.id().equals(indicator.subjectGroups().get(set.id())))
        .toList();
  }

  private static Profile.Group group(
      SubjectGroup subject,
      List<Indicator> members,
      SliceGroups slices,
      RowAssembly assembly,
      AgeBand ages) {
    List<ProfileRow> rows = new ArrayList<>();
    List<Profile.OtherAges> otherAges = new ArrayList<>();
    for (Indicator indicator : members) {
      Set<AgeBand> bands = slices.ageBands().getOrDefault(indicator.id(), Set.of());
      List<List<Slice>> shown =
          slices.series().getOrDefault(indicator.id(), List.of()).stream()
              .filter(series -> AgeChoice.isShown(ageBand(series), ages, bands))
              .toList();
      shown.forEach(series -> rows.add(assembly.row(indicator, series)));
      if (shown.isEmpty()) {
        otherAges.add(new Profile.OtherAges(indicator, List.copyOf(bands)));
      }
    }
    return new Profile.Group(subject, rows, otherAges);
  }

  private static boolean isAbsent(ProfileRow row) {
    return row.figure() instanceof Absent;
  }

  private static boolean isOwn(List<Slice> series) {
    return series.getFirst().isOwn();
  }

  private static AgeBand ageBand(List<Slice> series) {
    return series.getFirst().key().ageBand();
  }
}
