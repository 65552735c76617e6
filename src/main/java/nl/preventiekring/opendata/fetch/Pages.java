// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.fetch.Downloads.Request;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.JsonShape;

/** Gets pages of records, each from the store where it is there already. */
final class Pages {
  /** By which the two versions number rows. */
  private static final List<String> NUMBERS = List.of("ID", "Id");

  private final Downloads downloads;
  private final Publisher publisher;
  private final PageStore store;
  private final Watch watch;

  Pages(Downloads downloads, Publisher publisher, PageStore store, Watch watch) {
    this.downloads = downloads;
    this.publisher = publisher;
    this.store = store;
    this.watch = watch;
  }

  /**
   * A set of records, page after page as each names the next.
   *
   * @return empty where the server knows no such set
   * @throws ImportRefused where the columns change on the way, or the pages never end
   */
  Optional<List<Page>> follow(URI first) throws IOException {
    Answer<Page> answer = first(first);
    if (!(answer instanceof Answer.Found<Page> found)) {
      return Optional.empty();
    }
    List<Page> pages = new ArrayList<>(List.of(found.content()));
    Set<URI> asked = new HashSet<>(Set.of(first));
    for (var next = next(found.content()); next.isPresent(); next = next(pages.getLast())) {
      if (!asked.add(next.get()) || pages.size() >= downloads.rules().mostPages()) {
        throw endless(next.get(), pages.size());
      }
      pages.add(following(next.get(), pages));
    }
    return Optional.of(pages);
  }

  private Page following(URI address, List<Page> before) throws IOException {
    if (!(get(address) instanceof Answer.Found<Page> found)) {
      throw Downloads.failed(address, "HTTP 404");
    }
    JsonShape shape = found.content().shape();
    if (shape.records() == 0 && shape.nextLink().isPresent()
        || !isFurther(shape, before.getLast().shape())) {
      throw endless(address, before.size());
    }
    checkColumns(found.content(), before.getFirst());
    return found.content();
  }

  /** Rows come in the order of their number; pages that repeat themselves do not. */
  private static boolean isFurther(JsonShape shape, JsonShape before) {
    String number = number(shape);
    String former = number(before);
    boolean known = number.matches("\\d+") && former.matches("\\d+");
    return !known || new BigInteger(number).compareTo(new BigInteger(former)) > 0;
  }

  private static String number(JsonShape shape) {
    return NUMBERS.stream()
        .filter(shape.first()::containsKey)
        .findFirst()
        .map(shape.first()::get)
        .orElse("");
  }

  /** A table that is being replaced gives old pages and new ones: none of them is of use. */
  private void checkColumns(Page page, Page first) throws IOException {
    List<String> columns = page.shape().columns();
    if (page.shape().records() > 0 && !JsonShape.isSame(columns, first.shape().columns())) {
      store.clear();
      throw new ImportRefused(
          ImportRefused.Why.HEADER,
          page.address(),
          String.join(", ", columns),
          String.join(", ", first.shape().columns()));
    }
  }

  private static ImportRefused endless(URI address, int pages) {
    return Downloads.failed(address, "page " + (pages + 1) + " repeats or never ends");
  }

  private Optional<URI> next(Page page) {
    return page.shape()
        .nextLink()
        .map(link -> {
          try {
            return publisher
                .reach(page.address().resolve(link.replace(" ", "%20")))
                .orElseThrow(() -> Downloads.failed(page.address(), "nextLink " + link));
          } catch (IllegalArgumentException e) {
            throw Downloads.failed(page.address(), "nextLink " + link);
          }
        });
  }

  /** The first page tells whether what is in the store is still what the server has. */
  private Answer<Page> first(URI address) throws IOException {
    Optional<String> etag = store.etag(address);
    Optional<Path> held = store.find(address);
    if (held.isEmpty() || etag.isEmpty()) {
      return get(address);
    }
    Request request = new Request(address, "application/json", etag);
    Answer<JsonShape> answer =
        downloads.get(request, store.incoming(), shapeOf(address), watch::check);
    if (answer instanceof Answer.Unchanged<JsonShape>) {
      return get(address);
    }
    if (answer instanceof Answer.Found<JsonShape>) {
      store.clear();
    }
    return kept(address, answer);
  }

  /** Whether the page of this address is in the store. */
  boolean hasBegun(URI address) {
    return store.find(address).isPresent();
  }

  /** One page, from the store or from the server. */
  Answer<Page> get(URI address) throws IOException {
    Optional<Page> held = held(address);
    held.ifPresent(watch::arrived);
    return held.isPresent()
        ? new Answer.Found<>(held.get(), Optional.empty())
        : kept(
            address,
            downloads.get(Request.json(address), store.incoming(), shapeOf(address), watch::check));
  }

  /** A page that was damaged on disk since is fetched again. */
  private Optional<Page> held(URI address) {
    return store
        .find(address)
        .flatMap(file -> {
          try {
            return Optional.of(new Page(address, file, shapeOf(address).of(file)));
          } catch (IOException e) {
            return Optional.empty();
          }
        });
  }

  private Answer<Page> kept(URI address, Answer<JsonShape> answer) throws IOException {
    return switch (answer) {
      case Answer.Found<JsonShape> found -> {
        Path file = store.keep(address, found.etag());
        Page page = new Page(address, file, found.content());
        watch.arrived(page);
        yield new Answer.Found<>(page, found.etag());
      }
      case Answer.NotThere<JsonShape> _ -> new Answer.NotThere<>();
      case Answer.TooManyRows<JsonShape> _ -> new Answer.TooManyRows<>();
      case Answer.Unchanged<JsonShape> _ -> throw Downloads.failed(address, "HTTP 304");
    };
  }

  private static Downloads.Check<JsonShape> shapeOf(URI address) {
    return file -> {
      InputFile input = InputFile.of(file, address.toString());
      return JsonShape.of(input.name(), input.open(_ -> {}));
    };
  }
}
