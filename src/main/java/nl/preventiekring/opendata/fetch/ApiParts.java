// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.preventiekring.region.AreaCode;

/**
 * Gets a set from the service that gives at most 10,000 rows. It refuses a larger selection, or
 * cuts it off without a word, so an answer of just so many rows counts as incomplete; the set is
 * then asked for period by period, and by ever longer beginnings of the codes of areas.
 */
final class ApiParts {
  /** Reports differ on whether 10,000 or one fewer is where answers are cut. */
  private static final long INCOMPLETE_FROM = 9_999;

  private static final List<String> LEVELS = List.of("NL", "PV", "GG", "GM", "WK", "BU");

  private final Pages pages;
  private final V3Place place;
  private final String set;
  private final String column;
  private final List<String> periods;
  private final Function<String, List<String>> longer;
  private final List<Page> found = new ArrayList<>();

  private ApiParts(
      Pages pages,
      V3Place place,
      String set,
      String column,
      List<String> periods,
      Function<String, List<String>> longer) {
    this.pages = pages;
    this.place = place;
    this.set = set;
    this.column = column;
    this.periods = periods;
    this.longer = longer;
  }

  /** Rows of one period, or of all, whose code begins so. */
  private record Selection(Optional<String> period, String beginning) {
    static final Selection WHOLE = new Selection(Optional.empty(), "");

    List<String> filters(String column) {
      List<String> filters = new ArrayList<>();
      period.ifPresent(key -> filters.add("Perioden eq '" + key + "'"));
      if (!beginning.isEmpty()) {
        filters.add("startswith(" + column + ",'" + beginning + "')");
      }
      return filters;
    }
  }

  /**
   * Figures: level by level, and municipality by municipality.
   *
   * @param periods keys of the time dimension; empty where the table has none
   * @param region name of the dimension of regions
   * @return empty where the server knows no such set
   */
  static Optional<List<Page>> figures(
      Pages pages,
      V3Place place,
      String set,
      String region,
      List<String> periods,
      Collection<AreaCode> codes)
      throws IOException {
    return new ApiParts(pages, place, set, region, periods, begin -> longer(begin, codes)).all();
  }

  /** Codes of regions: level by level, and digit by digit. */
  static Optional<List<Page>> regions(Pages pages, V3Place place, String set) throws IOException {
    return new ApiParts(pages, place, set, "Key", List.of(), ApiParts::longer).all();
  }

  private static List<String> longer(String beginning, Collection<AreaCode> codes) {
    int length = beginning.isEmpty() ? 2 : 6;
    return codes.stream()
        .map(AreaCode::value)
        .filter(code -> code.startsWith(beginning) && code.length() > beginning.length())
        .map(code -> code.substring(0, Math.min(length, code.length())))
        .filter(code -> code.length() > beginning.length())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> longer(String beginning) {
    if (beginning.isEmpty()) {
      return LEVELS;
    }
    return beginning.length() >= 6
        ? List.of()
        : IntStream.rangeClosed(0, 9).mapToObj(digit -> beginning + digit).toList();
  }

  private Optional<List<Page>> all() throws IOException {
    return collect(Selection.WHOLE) ? Optional.of(found) : Optional.empty();
  }

  /** Whether the server knows the set. */
  private boolean collect(Selection selection) throws IOException {
    URI address = place.set(set, selection.filters(column));
    Answer<Page> answer = pages.get(address);
    if (answer instanceof Answer.NotThere<Page>) {
      return false;
    }
    if (answer instanceof Answer.Found<Page> part
        && part.content().shape().records() < INCOMPLETE_FROM) {
      found.add(part.content());
      return true;
    }
    List<Selection> parts = parts(selection);
    if (parts.isEmpty()) {
      throw Downloads.failed(address, "more than 10000 records");
    }
    for (Selection part : parts) {
      if (!collect(part)) {
        throw Downloads.failed(place.set(set, part.filters(column)), "HTTP 404");
      }
    }
    return true;
  }

  private List<Selection> parts(Selection selection) {
    if (selection.equals(Selection.WHOLE) && periods.size() > 1) {
      return periods.stream().map(period -> new Selection(Optional.of(period), "")).toList();
    }
    return longer.apply(selection.beginning()).stream()
        .map(begin -> new Selection(selection.period(), begin))
        .toList();
  }
}
