// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.FigureReader;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.Division;

/** Reads one cube; keeps what it needs for each area until the end of the answer. */
final class CubeReader implements FigureReader {
  private final FigureCube cube;
  private final Indicators indicators;
  private final Function<ProfiledArea, RowAssembly> rows;
  private final Map<Area, RowAssembly> ofAreas = new HashMap<>();

  CubeReader(FigureCube cube, Indicators indicators, Function<ProfiledArea, RowAssembly> rows) {
    this.cube = cube;
    this.indicators = indicators;
    this.rows = rows;
  }

  @Override
  public List<Slice> slices(Division division) {
    return cube.slices(division).stream()
        .filter(slice -> indicators.findIndicator(slice.key().indicator()).isPresent())
        .toList();
  }

  @Override
  public Indicator indicator(Slice slice) {
    return indicators.getIndicator(slice.key().indicator());
  }

  @Override
  public boolean isAbout(Slice slice, Area area) {
    return !slice.isOwn() || rowsOf(area).isAboutTheArea(List.of(slice));
  }

  @Override
  public ShownFigure read(Slice slice, Area area) {
    return rowsOf(area).reading().read(slice, indicator(slice), area);
  }

  private RowAssembly rowsOf(Area area) {
    return ofAreas.computeIfAbsent(area, one -> rows.apply(new ProfiledArea.Coded(one)));
  }
}
