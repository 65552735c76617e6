// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list an answer of the API holds, and where the other parts are.
 *
 * @param page from 1
 * @param size how many one page holds
 * @param total how many there are on all pages together
 * @param previous address of the page before; null on the first page
 * @param next address of the page after; null on the last page
 */
@Schema(name = "Paginering")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paging(
    @JsonProperty("pagina") int page,
    @JsonProperty("paginaGrootte") int size,
    @JsonProperty("totaal") long total,
    @JsonProperty("zelf") String self,
    @JsonProperty("eerste") String first,
    @JsonProperty("vorige") @Nullable String previous,
    @JsonProperty("volgende") @Nullable String next,
    @JsonProperty("laatste") String last) {
  public static final String PAGE = "pagina";
  public static final String SIZE = "paginaGrootte";

  private static final int MOST_PAGES = 1_000_000;

  /** Which page was asked for. */
  public record Wanted(int page, int size) {
    /** What the page holds of a whole list; nothing where the list is shorter. */
    public <T> Stream<T> of(Stream<T> all) {
      return all.skip((page - 1L) * size).limit(size);
    }

    public <T> List<T> of(List<T> all) {
      return of(all.stream()).toList();
    }

    /**
     * @param path that was asked, from the first slash
     * @param query that was asked, as it stood in the address
     */
    public Paging tell(long total, String path, @Nullable String query) {
      String address = query == null ? path : path + "?" + query;
      int last = (int) Math.max(1, (total + size - 1) / size);
      return new Paging(
          page,
          size,
          total,
          address,
          at(address, 1),
          page == 1 ? null : at(address, Math.min(page - 1, last)),
          page >= last ? null : at(address, page + 1),
          at(address, last));
    }

    private static String at(String address, int page) {
      String[] parts = address.split("\\?", 2);
      String rest = parts.length == 1 ? "" : parts[1];
      return parts[0]
          + "?"
          + Stream.concat(
                  Arrays.stream(rest.split("&"))
                      .filter(pair -> !pair.isEmpty() && !pair.startsWith(PAGE + "=")),
                  Stream.of(PAGE + "=" + page))
              .collect(Collectors.joining("&"));
    }
  }

  public static Wanted read(
      QueryReading query, @Nullable String page, @Nullable String size, int usual, int most) {
    return new Wanted(
        query.whole(PAGE, page, 1, 1, MOST_PAGES), query.whole(SIZE, size, usual, 1, most));
  }
}
