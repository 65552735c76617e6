// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;
import nl.preventiekring.shared.QueryReading;
import nl.preventiekring.shared.QueryRefused;
import org.jspecify.annotations.Nullable;

/** What queries about figures have in common. */
final class FigureQuery {
  static final String AREA = "gebied";
  static final String DIVISION = "indeling";
  static final String INDICATOR = "indicator";
  static final String AREA_EXAMPLE = "NL-2024/GM0344";

  private FigureQuery() {}

  /** Which slices are asked for; an empty list or nothing asks for all. */
  record Filter(List<IndicatorId> indicators, Optional<Period> period, Optional<AgeBand> ages) {
    boolean wants(Slice slice) {
      return (indicators.isEmpty() || indicators.contains(slice.key().indicator()))
          && period.map(slice.key().period()::equals).orElse(true)
          && ages.map(slice.key().ageBand()::equals).orElse(true);
    }
  }

  static Filter filter(
      QueryReading query,
      @Nullable List<String> indicators,
      Function<String, IndicatorId> known,
      @Nullable String period,
      @Nullable String ages) {
    return new Filter(
        query.list(INDICATOR, indicators, known, "loneliness"),
        query.find("periode", period, Period::of, "2024"),
        ages(query, ages));
  }

  static Optional<AgeBand> ages(QueryReading query, @Nullable String ages) {
    return query.find("leeftijd", withPlus(ages), AgeBand::of, "18+, 18-64, 10");
  }

  /** A plus in an address is a blank, so 18+ arrives as "18 ". */
  private static @Nullable String withPlus(@Nullable String ages) {
    return ages == null ? null : ages.replace(' ', '+');
  }

  /**
   * The areas by id, or by code where a division is named.
   *
   * @param most how many may be asked at once
   */
  static List<AreaId> areas(
      QueryReading query, @Nullable List<String> texts, Optional<Division> division, int most) {
    List<AreaId> ids =
        query.list(
            AREA,
            texts,
            text ->
                division.isPresent() && !text.contains("/")
                    ? new AreaId(division.get(), AreaCode.of(text))
                    : AreaId.of(text),
            AREA_EXAMPLE);
    if (ids.size() > most) {
      query.refuse(
          new QueryRefused.Fault(
              AREA, "P.101", "profile.query.too-many-areas", List.of(most, ids.size())));
    }
    return ids;
  }

  /** Throws {@link nl.preventiekring.region.AreaNotFound} for the first that is not there. */
  static List<Area> find(Areas areas, List<AreaId> ids) {
    return ids.stream().map(areas::getArea).toList();
  }
}
