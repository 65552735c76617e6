// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.rest;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.FigureReader;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.rest.FigureQuery.Filter;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaReference;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Paging;
import nl.preventiekring.shared.QueryReading;
import nl.preventiekring.shared.QueryRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of many areas in the API; costs no SQL. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cijfers", description = "Cijfers van gebieden, met hun herkomst.")
class FigureResource {
  private static final int USUAL_SIZE = 100;
  private static final int MOST = 1000;
  private static final int MOST_AREAS = 100;
  private static final int MOST_COMPARED = 8;

  private final Areas areas;
  private final Indicators indicators;
  private final Profiles profiles;

  FigureResource(Areas areas, Indicators indicators, Profiles profiles) {
    this.areas = areas;
    this.indicators = indicators;
    this.profiles = profiles;
  }

  /** Throws IllegalArgumentException for a division that is not there. */
  private Division known(String text) {
    return areas
        .findDivision(text)
        .orElseThrow(() -> new IllegalArgumentException("no division " + text));
  }

  /** Throws IllegalArgumentException for an indicator that the catalogue does not hold. */
  private IndicatorId indicator(String text) {
    return indicators.getIndicator(new IndicatorId(text)).id();
  }

  @GetMapping("/cijfers")
  @Operation(
      operationId = "cijfers",
      summary = "Cijfers",
      description =
          """
          Van hooguit 100 gebieden tegelijk, of van alle gebieden van een `indeling`; dan is ook een `indicator` nodig. \
          Eerst per gebied, daarbinnen in de volgorde van de catalogus, nieuwste jaar eerst.\
          """)
  Cijfers figures(
      @Parameter(
              description =
                  "Gebied als indeling/code, of alleen de code als er een `indeling` bij staat. Mag vaker.",
              example = "[\"Voorbeeld-2024/GM9001\"]")
          @RequestParam(name = FigureQuery.AREA, required = false)
          @Nullable List<String> ids,
      @Parameter(description = "Indeling, zie `/indelingen`.")
          @RequestParam(name = FigureQuery.DIVISION, required = false)
          @Nullable String division,
      @Parameter(description = "Id van een indicator. Mag vaker.", example = "[\"loneliness\"]")
          @RequestParam(name = FigureQuery.INDICATOR, required = false)
          @Nullable List<String> indicator,
      @Parameter(description = "Jaar waar het cijfer over gaat.")
          @RequestParam(name = "periode", required = false)
          @Nullable String period,
      @Parameter(description = "Leeftijd zoals `18+`, `18-64` of `10`.")
          @RequestParam(name = "leeftijd", required = false)
          @Nullable String ages,
      @RequestParam(name = Paging.PAGE, required = false) @Nullable String page,
      @RequestParam(name = Paging.SIZE, required = false) @Nullable String size,
      HttpServletRequest request) {
    QueryReading query = new QueryReading();
    Optional<Division> of = query.find(FigureQuery.DIVISION, division, this::known, "NL-2024");
    List<AreaId> wanted = FigureQuery.areas(query, ids, of, MOST_AREAS);
    Filter filter = FigureQuery.filter(query, indicator, this::indicator, period, ages);
    Paging.Wanted part = Paging.read(query, page, size, USUAL_SIZE, MOST);
    if (wanted.isEmpty() && of.isEmpty()) {
      query.refuse(FigureQuery.AREA, QueryReading.Rule.MISSING, FigureQuery.AREA_EXAMPLE);
    } else if (wanted.isEmpty() && filter.indicators().isEmpty()) {
      query.refuse(FigureQuery.INDICATOR, QueryReading.Rule.MISSING, "loneliness");
    }
    query.end();
    List<Area> about = wanted.isEmpty() ? all(of.orElseThrow()) : FigureQuery.find(areas, wanted);
    return answer(about, filter, part, request);
  }

  private Cijfers answer(
      List<Area> about, Filter filter, Paging.Wanted part, HttpServletRequest request) {
    FigureReader reader = profiles.reader();
    Map<Division, List<Slice>> slices =
        about.stream()
            .map(Area::division)
            .distinct()
            .collect(
                toMap(
                    one -> one, one -> reader.slices(one).stream().filter(filter::wants).toList()));
    Supplier<Stream<Found>> found =
        () ->
            about.stream()
                .flatMap(area ->
                    slices.getOrDefault(area.division(), List.of()).stream()
                        .filter(slice -> reader.isAbout(slice, area))
                        .map(slice -> new Found(slice, area)));
    return new Cijfers(
        part.of(found.get()).map(one -> Cijfers.cijfer(one.slice(), one.area(), reader)).toList(),
        part.tell(found.get().count(), request.getRequestURI(), request.getQueryString()));
  }

  private record Found(Slice slice, Area area) {}

  private List<Area> all(Division division) {
    AreaTree tree = areas.tree(division);
    return IntStream.range(0, tree.size()).mapToObj(tree::at).toList();
  }

  @GetMapping("/vergelijkingen")
  @Operation(
      operationId = "vergelijkingen",
      summary = "Gebieden naast elkaar",
      description =
          """
          Twee tot acht gebieden van één indeling. Zonder `periode` van elke indicator, tabel en leeftijd het nieuwste \
          jaar. Gebieden van twee indelingen zijn niet te vergelijken: hun grenzen verschillen.\
          """)
  Vergelijking comparison(
      @Parameter(
              description = "Gebied als indeling/code. Minstens twee, hooguit acht.",
              example = "[\"Voorbeeld-2024/GM9001\", \"Voorbeeld-2024/GM9002\"]")
          @RequestParam(name = FigureQuery.AREA, required = false)
          @Nullable List<String> ids,
      @Parameter(description = "Id van een indicator. Mag vaker.", example = "[\"loneliness\"]")
          @RequestParam(name = FigureQuery.INDICATOR, required = false)
          @Nullable List<String> indicator,
      @Parameter(description = "Jaar waar het cijfer over gaat.")
          @RequestParam(name = "periode", required = false)
          @Nullable String period,
      @Parameter(description = "Leeftijd zoals `18+`, `18-64` of `10`.")
          @RequestParam(name = "leeftijd", required = false)
          @Nullable String ages) {
    QueryReading query = new QueryReading();
    List<AreaId> wanted = FigureQuery.areas(query, ids, Optional.empty(), MOST_COMPARED);
    Filter filter = FigureQuery.filter(query, indicator, this::indicator, period, ages);
    refuseOthers(query, wanted);
    query.end();
    return compare(FigureQuery.find(areas, wanted), filter);
  }

  private static void refuseOthers(QueryReading query, List<AreaId> wanted) {
    List<String> divisions =
        wanted.stream().map(id -> id.division().toString()).distinct().toList();
    if (divisions.size() > 1) {
      query.refuse(
          new QueryRefused.Fault(
              FigureQuery.AREA,
              "P.102",
              "profile.query.two-divisions",
              List.of(String.join(", ", divisions))));
    } else if (wanted.size() < 2) {
      query.refuse(
          new QueryRefused.Fault(
              FigureQuery.AREA, "P.103", "profile.query.nothing-to-compare", List.of()));
    }
  }

  private Vergelijking compare(List<Area> compared, Filter filter) {
    FigureReader reader = profiles.reader();
    Division division = compared.getFirst().division();
    Set<Series> seen = new HashSet<>();
    return new Vergelijking(
        division.toString(),
        compared.stream().map(AreaReference::of).toList(),
        reader.slices(division).stream()
            .filter(filter::wants)
            .filter(slice -> compared.stream().anyMatch(area -> reader.isAbout(slice, area)))
            .filter(slice -> filter.period().isPresent() || seen.add(series(slice)))
            .map(slice -> line(slice, compared, reader))
            .toList());
  }

  /** Slices come newest first, so the first of a series is its newest. */
  private static Series series(Slice slice) {
    return new Series(slice.key().table(), slice.key().indicator(), slice.key().ageBand());
  }

  private record Series(String table, IndicatorId indicator, AgeBand ages) {}

  private static Vergelijking.Regel line(Slice slice, List<Area> compared, FigureReader reader) {
    Indicator indicator = reader.indicator(slice);
    return new Vergelijking.Regel(
        indicator.id().value(),
        indicator.name(),
        indicator.unit(),
        slice.key().period().toString(),
        slice.key().ageBand().toString(),
        slice.kind(),
        compared.stream().map(area -> Waarde.of(reader.read(slice, area))).toList(),
        Bron.of(slice.sourceKey(), slice.release()));
  }
}
