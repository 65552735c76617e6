// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.DivisionsWithFigures;
import nl.preventiekring.shared.Paging;
import nl.preventiekring.shared.QueryReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Areas and divisions in the API. Costs the statements of a search, four at most; without search
 * none.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gebieden", description = "Landen, GGD-regio's, gemeenten, wijken en buurten per jaar.")
class AreaResource {
  private static final int USUAL_SIZE = 100;
  private static final int MOST = 1000;

  private final Areas areas;
  private final DivisionsWithFigures figures;

  AreaResource(Areas areas, DivisionsWithFigures figures) {
    this.areas = areas;
    this.figures = figures;
  }

  @GetMapping("/indelingen")
  @Operation(
      operationId = "indelingen",
      summary = "Alle indelingen",
      description = "Nieuwste eerst, de fictieve als laatste.")
  Indelingen divisions() {
    Set<Division> withFigures = figures.divisionsWithFigures();
    return new Indelingen(
        areas.listDivisions().stream()
            .map(division ->
                new Indelingen.Indeling(
                    division.toString(),
                    division.year(),
                    division.isFictional(),
                    withFigures.contains(division),
                    areas.tree(division).size(),
                    "/api/v1/gebieden?indeling=" + division))
            .toList());
  }

  @GetMapping("/gebieden")
  @Operation(
      operationId = "gebieden",
      summary = "Gebieden vinden",
      description =
          """
          Met `zoek` de beste eerst, hooguit 200; zonder `zoek` op code. Zonder `indeling` zoekt u in alle indelingen \
          en bladert u door de nieuwste die cijfers heeft.\
          """)
  Gebieden list(
      @Parameter(description = "Indeling, zie `/indelingen`.", example = "Voorbeeld-2024")
          @RequestParam(name = "indeling", required = false)
          @Nullable String division,
      @Parameter(description = "Soort gebied.", example = "gemeente")
          @RequestParam(name = "niveau", required = false)
          @Nullable String level,
      @Parameter(description = "Code van het gebied waar het in ligt.", example = "GM9001")
          @RequestParam(name = "binnen", required = false)
          @Nullable String within,
      @Parameter(description = "Naam of code; typefouten mogen.", example = "GM9001")
          @RequestParam(name = "zoek", required = false)
          @Nullable String search,
      @RequestParam(name = Paging.PAGE, required = false) @Nullable String page,
      @RequestParam(name = Paging.SIZE, required = false) @Nullable String size,
      HttpServletRequest request) {
    QueryReading query = new QueryReading();
    Optional<Division> asked = query.find("indeling", division, this::known, "NL-2024");
    Optional<AreaLevel> wanted = query.find("niveau", level, AreaWords::level, AreaWords.LEVELS);
    Optional<AreaCode> around = query.find("binnen", within, AreaCode::of, "GM0344");
    Paging.Wanted part = Paging.read(query, page, size, USUAL_SIZE, MOST);
    query.end();
    List<Area> found =
        (search == null || search.isBlank() ? all(asked) : search(search.strip(), asked))
            .stream()
                .filter(area -> wanted.isEmpty() || area.level() == wanted.get())
                .filter(area -> around.isEmpty() || liesIn(area, around.get()))
                .toList();
    return new Gebieden(
        part.of(found).stream().map(Gebied::of).toList(),
        part.tell(found.size(), request.getRequestURI(), request.getQueryString()));
  }

  @GetMapping("/gebieden/{indeling}/{code}")
  @Operation(
      operationId = "gebied",
      summary = "Eén gebied",
      description = "Een code die niet meer bestaat geeft 404, met wat ervoor in de plaats kwam.")
  Gebied area(
      @Parameter(example = "Voorbeeld-2024") @PathVariable("indeling") String division,
      @Parameter(example = "GM9001") @PathVariable("code") String code) {
    return Gebied.of(areas.getArea(AreaId.read(division, code)));
  }

  /** Throws IllegalArgumentException for a division that is not there. */
  private Division known(String text) {
    return areas
        .findDivision(text)
        .orElseThrow(() -> new IllegalArgumentException("no division " + text));
  }

  private List<Area> all(Optional<Division> asked) {
    return asked
        .or(this::newest)
        .map(areas::tree)
        .map(tree ->
            IntStream.range(0, tree.size())
                .mapToObj(tree::at)
                .sorted(
                    Comparator.comparing(Area::level).thenComparing(area -> area.code().value()))
                .toList())
        .orElse(List.of());
  }

  private Optional<Division> newest() {
    List<Division> known = areas.listDivisions();
    Set<Division> withFigures = figures.divisionsWithFigures();
    return known.stream()
        .filter(withFigures::contains)
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  /** A search finds an area in its newest year; the same code in the year asked for is meant. */
  private List<Area> search(String text, Optional<Division> asked) {
    return areas.search(text, Areas.MOST_HITS).stream()
        .map(hit -> hit.area())
        .flatMap(area ->
            asked
                .map(division ->
                    area.division().set().equals(division.set())
                        ? areas.findArea(new AreaId(division, area.code()))
                        : Optional.<Area>empty())
                .orElse(Optional.of(area))
                .stream())
        .toList();
  }

  private boolean liesIn(Area area, AreaCode around) {
    if (area.ggdRegion().equals(Optional.of(around))
        || area.province().equals(Optional.of(around))) {
      return true;
    }
    return area.parent()
        .filter(parent ->
            parent.equals(around)
                || areas
                    .findArea(new AreaId(area.division(), parent))
                    .filter(whole -> liesIn(whole, around))
                    .isPresent())
        .isPresent();
  }
}
