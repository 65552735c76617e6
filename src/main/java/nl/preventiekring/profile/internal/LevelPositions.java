// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.Position;
import nl.preventiekring.profile.Positions;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.model.Confidence;
import nl.preventiekring.profile.model.Estimate;
import nl.preventiekring.profile.model.UncertainOthers;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.Areas;
import org.springframework.stereotype.Service;

/** Finds places among all areas of a level. */
@Service
class LevelPositions implements Positions {
  private final Areas areas;
  private final Figures figures;
  private final LevelFigures levels;

  LevelPositions(Areas areas, Figures figures, LevelFigures levels) {
    this.areas = areas;
    this.figures = figures;
    this.levels = levels;
  }

  @Override
  public Optional<Position> find(ProfiledArea area, ProfileRow row) {
    if (!(area instanceof ProfiledArea.Coded coded)
        || !(row.figure() instanceof Known known)
        || known.computed()
        || !Estimates.isJudged(row.indicator())
        || area.level().compareTo(AreaLevel.MUNICIPALITY) < 0) {
      return Optional.empty();
    }
    FigureCube cube = figures.cube();
    return RowSlices.shown(cube, area.division(), row)
        .flatMap(slice -> position(cube, slice, row, coded.area(), known));
  }

  private Optional<Position> position(
      FigureCube cube, Slice slice, ProfileRow row, Area area, Known known) {
    Optional<Estimate> told = Estimates.of(slice, row.indicator(), known, area);
    if (told.isEmpty() && slice.kind() == KindOfFigure.SURVEY) {
      return Optional.empty();
    }
    Estimate own = told.orElse(Estimate.certain(known.value()));
    double reach = Confidence.NINETY_FIVE.z() * own.error();
    return levels
        .others(cube, areas.tree(area.division()), slice, row.indicator(), area.level())
        .map(others ->
            new Position(
                area.level(),
                others.areas(),
                others.below(own.value(), own),
                bound(others, own, -reach),
                bound(others, own, reach)));
  }

  private static OptionalDouble bound(UncertainOthers others, Estimate own, double reach) {
    return reach == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(others.below(own.value() + reach, own));
  }
}
