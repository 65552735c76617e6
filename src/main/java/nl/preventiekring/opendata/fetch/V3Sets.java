// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.fetch.V3Place.Route;
import nl.preventiekring.opendata.input.JsonRecords;
import nl.preventiekring.opendata.v3.V3Description;
import org.jspecify.annotations.Nullable;

/** The two sets of a table that may be large: its regions and its figures. */
final class V3Sets {
  /** Only the untyped set tells hidden figures from those that were not asked. */
  private static final List<String> FIGURES = List.of("UntypedDataSet", "TypedDataSet");

  private static final String PERIODS = "Perioden";

  private final Pages pages;
  private final V3Place place;
  private final V3Finding finding;
  private final V3Description description;
  private final String region;

  /**
   * @param region name of the dimension of regions
   */
  V3Sets(Pages pages, V3Place place, V3Finding finding, V3Description description, String region) {
    this.pages = pages;
    this.place = place;
    this.finding = finding;
    this.description = description;
    this.region = region;
  }

  /** Fetches codes and names of the regions into the description. */
  void regions() throws IOException {
    Optional<List<Page>> found =
        place.route() == Route.FEED
            ? pages.follow(place.set(region))
            : ApiParts.regions(pages, place, region);
    for (Page page : found.orElse(List.of())) {
      try (JsonRecords records = JsonRecords.open(page.input(region).open(_ -> {}))) {
        for (Optional<Map<String, String>> record = records.next();
            record.isPresent();
            record = records.next()) {
          description.addArea(record.get());
        }
      }
    }
  }

  /**
   * Fetches the figures: by the feed, or by the other service where the feed does not give them.
   */
  FetchedSet figures() throws IOException {
    @Nullable ImportRefused failure = null;
    for (String set : FIGURES) {
      try {
        Optional<List<Page>> found = fed(set);
        if (found.isPresent()) {
          return new FetchedSet(set, found.get());
        }
      } catch (ImportRefused failed) {
        if (failed.why() != ImportRefused.Why.SOURCE_FAILED || pages.hasBegun(place.set(set))) {
          throw failed;
        }
        failure = failed;
      }
      Optional<List<Page>> found = asked(set);
      if (found.isPresent()) {
        return new FetchedSet(set, found.get());
      }
    }
    throw failure != null ? failure : Downloads.failed(place.set(FIGURES.getFirst()), "HTTP 404");
  }

  private Optional<List<Page>> fed(String set) throws IOException {
    return place.route() == Route.FEED ? pages.follow(place.set(set)) : Optional.empty();
  }

  private Optional<List<Page>> asked(String set) throws IOException {
    V3Place api = place.by(Route.API);
    List<String> periods =
        description.dimensions().contains(PERIODS) ? finding.keys(place, PERIODS) : List.of();
    return ApiParts.figures(pages, api, set, region, periods, description.areaCodes());
  }
}
