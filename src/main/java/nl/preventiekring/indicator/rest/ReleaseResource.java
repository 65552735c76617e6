// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.ReleaseNotFound;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.indicator.rest.Leveringen.Levering;
import nl.preventiekring.shared.Paging;
import nl.preventiekring.shared.QueryReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where figures come from, in the API; costs two statements. */
@RestController
@RequestMapping(path = "/api/v1/leveringen", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Leveringen", description = "Waar cijfers vandaan komen.")
class ReleaseResource {
  private static final int USUAL_SIZE = 100;
  private static final int MOST = 1000;

  private final Releases releases;
  private final Indicators indicators;

  ReleaseResource(Releases releases, Indicators indicators) {
    this.releases = releases;
    this.indicators = indicators;
  }

  @GetMapping
  @Operation(
      operationId = "leveringen",
      summary = "Alle leveringen",
      description = "Nieuwste eerst, ook de ingetrokken.")
  Leveringen list(
      @RequestParam(name = Paging.PAGE, required = false) @Nullable String page,
      @RequestParam(name = Paging.SIZE, required = false) @Nullable String size,
      HttpServletRequest request) {
    QueryReading query = new QueryReading();
    Paging.Wanted part = Paging.read(query, page, size, USUAL_SIZE, MOST);
    query.end();
    List<Release> all = releases.listReleases();
    return new Leveringen(
        part.of(all).stream().map(this::tell).toList(),
        part.tell(all.size(), request.getRequestURI(), request.getQueryString()));
  }

  @GetMapping("/{nummer}")
  @Operation(operationId = "levering", summary = "Eén levering")
  Levering release(@Parameter(example = "1") @PathVariable("nummer") long number) {
    ReleaseId id = new ReleaseId(number);
    return tell(releases.findRelease(id).orElseThrow(() -> new ReleaseNotFound(id)));
  }

  private Levering tell(Release release) {
    Optional<SourceTable> table = indicators.findTable(release.table());
    return new Levering(
        release.id().value(),
        release.table(),
        table.map(known -> known.title().nl()).orElse(release.title()),
        release.division().toString(),
        release.retrievedAt(),
        release.publishedAt(),
        release.status() == Release.Status.WITHDRAWN,
        table.map(SourceTable::credit).orElse(null),
        table.map(SourceTable::licence).orElse(null),
        Leveringen.PATH + release.id(),
        "/herkomst/" + release.id());
  }
}
