// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.DistrictInequality;
import nl.preventiekring.profile.DistrictInequality.Bounds;
import nl.preventiekring.profile.DistrictInequality.Found;
import nl.preventiekring.profile.DistrictInequality.Line;
import nl.preventiekring.profile.DistrictInequality.None;
import nl.preventiekring.profile.DistrictInequality.Ordered;
import nl.preventiekring.profile.DistrictInequality.Point;
import nl.preventiekring.profile.DistrictInequality.Row;
import nl.preventiekring.profile.DistrictInequality.Why;
import nl.preventiekring.profile.Inequalities;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.model.Estimate;
import nl.preventiekring.profile.model.Inequality;
import nl.preventiekring.profile.model.Inequality.Group;
import nl.preventiekring.profile.model.Judging;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import org.springframework.stereotype.Service;

/** Orders the districts of a municipality by socio-economic status and fits figures over them. */
@Service
class OrderedDistricts implements Inequalities {
  /** By which districts are ordered: never by a figure of health. */
  static final IndicatorId STATUS = new IndicatorId("ses-woa");

  private static final int FEWEST = 2;

  /** Of the draws: the same page shows the same interval. */
  private static final long SEED = 85539;

  private final Areas areas;
  private final Figures figures;
  private final Indicators indicators;
  private final KeptSizes sizes;

  OrderedDistricts(Areas areas, Figures figures, Indicators indicators, KeptSizes sizes) {
    this.areas = areas;
    this.figures = figures;
    this.indicators = indicators;
    this.sizes = sizes;
  }

  @Override
  public DistrictInequality find(Profile municipality) {
    if (!(municipality.area() instanceof ProfiledArea.Coded coded)
        || coded.level() != AreaLevel.MUNICIPALITY) {
      return new None(Why.DISTRICTS);
    }
    FigureCube cube = figures.cube();
    AreaTree tree = areas.tree(coded.division());
    List<Area> districts = tree.children(coded.area());
    if (districts.size() < FEWEST) {
      return new None(Why.DISTRICTS);
    }
    return cube.slices(tree.division(), STATUS).stream()
        .filter(scores -> ordered(scores, districts).size() >= FEWEST)
        .findFirst()
        .<DistrictInequality>map(scores -> {
          List<Ordered> order = ordered(scores, districts);
          return new Found(scores.key().period(), order, rows(municipality, order, cube, tree));
        })
        .orElseGet(() -> new None(Why.SCORES));
  }

  private static List<Ordered> ordered(Slice scores, List<Area> districts) {
    return districts.stream()
        .filter(district -> scores.values().has(district.ordinal()))
        .map(district -> new Ordered(district, scores.values().value(district.ordinal())))
        .sorted(Comparator.comparingDouble(Ordered::score))
        .toList();
  }

  private List<Row> rows(
      Profile municipality, List<Ordered> order, FigureCube cube, AreaTree tree) {
    PopulationSizes people = sizes.of(cube, tree);
    return municipality.groups().stream()
        .flatMap(group -> group.rows().stream())
        .distinct()
        .filter(row -> Estimates.isJudged(row.indicator()))
        .flatMap(row ->
            RowSlices.shown(cube, tree.division(), row).stream()
                .flatMap(slice -> row(row, slice, order, people).stream()))
        .toList();
  }

  /** A district with its figure and its people. */
  private record Measured(Area district, Estimate figure, double people) {}

  private Optional<Row> row(
      ProfileRow row, Slice slice, List<Ordered> order, PopulationSizes people) {
    List<Measured> measured =
        order.stream()
            .flatMap(one -> measured(row, slice, one.district(), people).stream())
            .toList();
    if (measured.size() < FEWEST) {
      return Optional.empty();
    }
    Optional<Inequality> line =
        Inequality.of(
            measured.stream().map(one -> new Group(one.people(), one.figure())).toList(), SEED);
    Estimate first = measured.getFirst().figure();
    return Optional.of(
        new Row(
            row,
            points(slice, measured),
            line.map(OrderedDistricts::line),
            Judging.twoFigures(
                measured.getLast().figure(),
                first,
                row.indicator().favourable(),
                Judging.margin(row.indicator().unit(), first.value()))));
  }

  /** Empty without figure, margins or people. */
  private Optional<Measured> measured(
      ProfileRow row, Slice slice, Area district, PopulationSizes people) {
    OptionalDouble size =
        indicators
            .findWeight(row.indicator(), row.ages())
            .map(population -> people.size(population, slice.key().period(), district))
            .orElse(OptionalDouble.empty());
    if (!slice.values().has(district.ordinal()) || size.orElse(0) <= 0) {
      return Optional.empty();
    }
    return Estimates.of(
            slice, row.indicator(), ShownFigure.published(slice, district.ordinal()), district)
        .map(estimate -> new Measured(district, estimate, size.getAsDouble()));
  }

  private static List<Point> points(Slice slice, List<Measured> measured) {
    double all = measured.stream().mapToDouble(Measured::people).sum();
    List<Point> points = new ArrayList<>();
    double before = 0;
    for (Measured one : measured) {
      points.add(
          new Point(
              one.district(),
              (before + one.people() / 2) / all,
              ShownFigure.published(slice, one.district().ordinal())));
      before += one.people();
    }
    return points;
  }

  private static Line line(Inequality found) {
    return new Line(
        found.start(),
        found.end(),
        new Bounds(found.slopeInterval().lower(), found.slopeInterval().upper()),
        found.relative(),
        new Bounds(found.relativeInterval().lower(), found.relativeInterval().upper()),
        found.isClear(),
        found.isBent());
  }
}
