// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.model.WeightedFigure;
import nl.preventiekring.profile.model.WeightedFigure.Part;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaTree;

/**
 * The figure of one area in one slice: as the source gives it, and where the sources say nothing,
 * as of a GGD region, a province or a custom area, computed from its parts.
 */
final class FigureReading {
  private final AreaTree tree;
  private final Indicators indicators;
  private final PopulationSizes sizes;

  FigureReading(AreaTree tree, Indicators indicators, PopulationSizes sizes) {
    this.tree = tree;
    this.indicators = indicators;
    this.sizes = sizes;
  }

  ShownFigure read(Slice slice, Indicator indicator, ProfiledArea area) {
    return switch (area) {
      case ProfiledArea.Coded coded -> read(slice, indicator, coded.area());
      case ProfiledArea.Made made -> computed(slice, indicator, made.parts());
    };
  }

  ShownFigure read(Slice slice, Indicator indicator, Area area) {
    ShownFigure stored = stored(slice, area.ordinal());
    boolean silent = stored.equals(new ShownFigure.Absent(Absence.MISSING));
    List<Area> members = silent ? tree.members(area) : List.of();
    return members.isEmpty() ? stored : computed(slice, indicator, members);
  }

  private static ShownFigure stored(Slice slice, int ordinal) {
    Cells values = slice.values();
    Optional<Absence> absence = values.absence(ordinal);
    if (absence.isPresent()) {
      return new ShownFigure.Absent(absence.get());
    }
    return published(slice, ordinal);
  }

  /** As the source gives it; there must be a figure. */
  static ShownFigure.Known published(Slice slice, int ordinal) {
    return new ShownFigure.Known(
        slice.values().value(ordinal),
        slice.values().decimals(),
        bound(slice.lower(), ordinal),
        bound(slice.upper(), ordinal),
        false);
  }

  private static OptionalDouble bound(Optional<Cells> bounds, int ordinal) {
    return bounds.isPresent() && bounds.get().has(ordinal)
        ? OptionalDouble.of(bounds.get().value(ordinal))
        : OptionalDouble.empty();
  }

  private ShownFigure computed(Slice slice, Indicator indicator, List<Area> members) {
    Optional<Population> weight = indicators.findWeight(indicator, slice.key().ageBand());
    List<Part> parts = members.stream().map(member -> part(slice, member, weight)).toList();
    return WeightedFigure.combine(
        indicator.combination().method(), parts, slice.values().decimals());
  }

  private Part part(Slice slice, Area area, Optional<Population> weight) {
    int ordinal = area.ordinal();
    OptionalDouble size =
        weight.isPresent()
            ? sizes.size(weight.get(), slice.key().period(), area)
            : OptionalDouble.empty();
    return new Part(slice.values().value(ordinal), slice.values().absence(ordinal), size);
  }
}
