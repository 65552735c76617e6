// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.rest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.IndicatorNotFound;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.Paging;
import nl.preventiekring.shared.QueryReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of indicators in the API; costs no SQL. */
@RestController
@RequestMapping(path = "/api/v1/indicatoren", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Indicatoren", description = "Wat er gemeten wordt.")
class IndicatorResource {
  private static final int USUAL_SIZE = 100;
  private static final int MOST = 1000;

  private final Indicators indicators;
  private final Figures figures;

  IndicatorResource(Indicators indicators, Figures figures) {
    this.indicators = indicators;
    this.figures = figures;
  }

  @GetMapping
  @Operation(
      operationId = "indicatoren",
      summary = "Alle indicatoren",
      description = "In de volgorde van de catalogus.")
  Indicatoren list(
      @Parameter(description = "Een deel van de naam, Nederlands of Engels.", example = "eenzaam")
          @RequestParam(name = "naam", required = false)
          @Nullable String name,
      @RequestParam(name = Paging.PAGE, required = false) @Nullable String page,
      @RequestParam(name = Paging.SIZE, required = false) @Nullable String size,
      HttpServletRequest request) {
    QueryReading query = new QueryReading();
    Optional<String> wanted = query.find("naam", name, Function.identity(), "eenzaam");
    Paging.Wanted part = Paging.read(query, page, size, USUAL_SIZE, MOST);
    query.end();
    List<Indicator> found =
        indicators.listIndicators().stream()
            .filter(indicator -> wanted.isEmpty() || isNamed(indicator, wanted.get()))
            .toList();
    return new Indicatoren(
        part.of(found).stream().map(Indicatoren::item).toList(),
        part.tell(found.size(), request.getRequestURI(), request.getQueryString()));
  }

  @GetMapping("/{id}")
  @Operation(
      operationId = "indicator",
      summary = "Eén indicator",
      description = "Met de indelingen, tabellen, jaren en leeftijden waarvan er cijfers zijn.")
  Indicatoren.Detail indicator(@Parameter(example = "loneliness") @PathVariable("id") String id) {
    Indicator indicator = find(id).orElseThrow(() -> new IndicatorNotFound(id));
    FigureCube cube = figures.cube();
    return new Indicatoren.Detail(
        Indicatoren.item(indicator),
        cube.divisions().stream()
            .sorted()
            .flatMap(
                division -> available(cube.slices(division, indicator.id()), division).stream())
            .toList());
  }

  private static boolean isNamed(Indicator indicator, String part) {
    String names = indicator.name().nl() + "\n" + indicator.name().en();
    return names.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private Optional<Indicator> find(String id) {
    try {
      return indicators.findIndicator(new IndicatorId(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Indicatoren.Beschikbaar> available(List<Slice> slices, Division division) {
    Map<String, List<Slice>> tables =
        slices.stream()
            .collect(groupingBy(slice -> slice.key().table(), LinkedHashMap::new, toList()));
    return tables.entrySet().stream()
        .map(table ->
            new Indicatoren.Beschikbaar(
                division.toString(),
                table.getKey(),
                distinct(table.getValue(), slice -> slice.key().period().toString()),
                distinct(table.getValue(), slice -> slice.key().ageBand().toString()),
                "/api/v1/cijfers?indeling="
                    + division
                    + "&indicator="
                    + table.getValue().getFirst().key().indicator()))
        .toList();
  }

  private static List<String> distinct(List<Slice> slices, Function<Slice, String> what) {
    return slices.stream().map(what).distinct().sorted().toList();
  }
}
