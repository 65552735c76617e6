// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The services of CBS on this computer: two publishers of version 3, feed and API, one of version
 * 4, and whatever fault a test asks for.
 */
final class FakeCbs implements AutoCloseable {
  private static final Pattern PATH =
      Pattern.compile("/(cbs|derden)/(ODataFeed|ODataApi)/odata/(\\w+)/(\\w*)/?");
  private static final Pattern PATH_4 =
      Pattern.compile("/v4/odata/v1/CBS/(\\w+)/(\\w+)(/\\$count)?");
  private static final Pattern SKIP = Pattern.compile("\\$skip=(\\d+)");
  private static final Pattern FILTER =
      Pattern.compile("(\\w+) eq '([^']*)'|startswith\\((\\w+),'([^']*)'\\)");
  private static final int API_LIMIT = 10_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, FakeTable> tables = new HashMap<>();
  private final Map<String, FakeV4Table> version4 = new HashMap<>();
  private final List<Fault> faults = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private int pageSize = 2;
  private boolean untyped = true;
  private boolean feedServesFigures = true;
  private boolean apiRefusesTooManyRows;
  private Optional<String> etag = Optional.empty();
  private boolean gzip;
  private UnaryOperator<String> links = UnaryOperator.identity();
  private UnaryOperator<String> bodies = UnaryOperator.identity();

  FakeCbs() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** What goes wrong, once, for the next request whose address holds a text. */
  private record Fault(String where, Handler handler) {}

  /** Answers in its own way. */
  interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  /** The two publishers of version 3, both on this server, and one of version 4. */
  Publishers publishers() {
    return new Publishers(
        List.of(
            new Publisher("opendata.cbs.nl", address("/cbs")),
            new Publisher("dataderden.cbs.nl", address("/derden"))),
        new Publisher("datasets.cbs.nl", address("/v4")));
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  FakeCbs cbs(FakeTable table) {
    tables.put("cbs/" + table.id(), table);
    return this;
  }

  FakeCbs thirdParties(FakeTable table) {
    tables.put("derden/" + table.id(), table);
    return this;
  }

  FakeCbs version4(FakeV4Table table) {
    version4.put(table.id(), table);
    return this;
  }

  FakeCbs pageSize(int rows) {
    pageSize = rows;
    return this;
  }

  FakeCbs withoutUntyped() {
    untyped = false;
    return this;
  }

  FakeCbs withoutFiguresInFeed() {
    feedServesFigures = false;
    return this;
  }

  FakeCbs refusingTooManyRows() {
    apiRefusesTooManyRows = true;
    return this;
  }

  FakeCbs etag(String tag) {
    etag = Optional.of(tag);
    return this;
  }

  FakeCbs gzipped() {
    gzip = true;
    return this;
  }

  /** Changes every link to a next page. */
  FakeCbs links(UnaryOperator<String> change) {
    links = change;
    return this;
  }

  /** Changes every body. */
  FakeCbs bodies(UnaryOperator<String> change) {
    bodies = change;
    return this;
  }

  /** The next request whose address holds this text is answered so; several queue up. */
  FakeCbs fault(String where, Handler handler) {
    faults.add(new Fault(where, handler));
    return this;
  }

  FakeCbs faults(int times, String where, Handler handler) {
    for (int time = 0; time < times; time++) {
      fault(where, handler);
    }
    return this;
  }

  void recover() {
    faults.clear();
  }

  /** Paths and queries of all requests, without the host. */
  List<String> asked() {
    return asked;
  }

  static Handler status(int status, String... headers) {
    return exchange -> {
      for (int at = 0; at < headers.length; at += 2) {
        exchange.getResponseHeaders().set(headers[at], headers[at + 1]);
      }
      send(exchange, status, "text/plain", "no".getBytes(StandardCharsets.UTF_8));
    };
  }

  /** A long page of a server that is in trouble. */
  static Handler longTrouble() {
    return exchange -> send(exchange, 503, "text/html", new byte[100_000]);
  }

  static Handler body(String contentType, String body) {
    return exchange -> send(exchange, 200, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Says how long the answer is, gives half of it and hangs up. */
  static Handler cutOff() {
    return exchange -> {
      byte[] body = "{\"value\":[{\"ID\":0}]}".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body, 0, body.length / 2);
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  /** Begins an answer and never ends it, for as long as the server lives. */
  Handler dribble() {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      await();
    };
  }

  /** Does not answer at all, for as long as the server lives. */
  Handler silence() {
    return exchange -> await();
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    String address = URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8);
    asked.add(address);
    Optional<Fault> fault =
        faults.stream().filter(one -> address.contains(one.where())).findFirst();
    try (exchange) {
      if (fault.isPresent()) {
        faults.remove(fault.get());
        fault.get().handler().handle(exchange);
      } else {
        answer(exchange, address);
      }
    }
  }

  private void answer(HttpExchange exchange, String address) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Matcher newer = PATH_4.matcher(path);
    if (newer.matches() && version4.containsKey(newer.group(1))) {
      answer4(exchange, newer, address);
      return;
    }
    Matcher parts = PATH.matcher(path);
    if (!parts.matches() || !tables.containsKey(parts.group(1) + "/" + parts.group(3))) {
      status(404).handle(exchange);
      return;
    }
    FakeTable table = tables.get(parts.group(1) + "/" + parts.group(3));
    boolean feed = parts.group(2).equals("ODataFeed");
    Optional<List<Map<String, Object>>> set = set(table, parts.group(4), feed);
    if (set.isEmpty()) {
      status(404).handle(exchange);
    } else if (isHeld(exchange)) {
      exchange.sendResponseHeaders(304, -1);
    } else if (feed) {
      page(exchange, parts, set.get(), address);
    } else {
      selection(exchange, set.get(), address);
    }
  }

  private boolean isHeld(HttpExchange exchange) {
    return etag.isPresent()
        && etag.get().equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
  }

  private void answer4(HttpExchange exchange, Matcher parts, String address) throws IOException {
    FakeV4Table table = version4.get(parts.group(1));
    String set = parts.group(2);
    if (parts.group(3) != null) {
      byte[] count = ("\ufeff" + table.count()).getBytes(StandardCharsets.UTF_8);
      send(exchange, 200, "text/plain", count);
      return;
    }
    int from = skipped(address);
    int to = Math.min(table.size(set), from + pageSize);
    String next = address("").toString() + parts.group() + "?$skip=" + to;
    Optional<String> document =
        table.document(set, Math.min(from, to), to, to < table.size(set) ? links.apply(next) : "");
    if (document.isEmpty()) {
      status(404).handle(exchange);
    } else if (isHeld(exchange)) {
      exchange.sendResponseHeaders(304, -1);
    } else {
      json(exchange, document.get());
    }
  }

  private static int skipped(String address) {
    Matcher skip = SKIP.matcher(address);
    return skip.find() ? Integer.parseInt(skip.group(1)) : 0;
  }

  private Optional<List<Map<String, Object>>> set(FakeTable table, String name, boolean feed) {
    boolean served = !feed || feedServesFigures;
    return switch (name) {
      case "TableInfos" -> Optional.of(table.infos());
      case "DataProperties" -> Optional.of(table.properties());
      case "WijkenEnBuurten" -> Optional.of(table.regions());
      case "Perioden" -> Optional.of(table.periods());
      case "UntypedDataSet" -> Optional.of(table.rows()).filter(_ -> untyped && served);
      case "TypedDataSet" -> Optional.of(table.typedRows()).filter(_ -> served);
      default -> Optional.empty();
    };
  }

  private void page(
      HttpExchange exchange, Matcher parts, List<Map<String, Object>> rows, String address)
      throws IOException {
    int from = skipped(address);
    boolean small = !parts.group(4).endsWith("DataSet");
    int to = Math.min(rows.size(), from + (small ? 10_000 : pageSize));
    String next = address("").toString() + parts.group() + "?$format=json&$skip=" + to;
    json(
        exchange,
        document(rows.subList(Math.min(from, to), to), to < rows.size() ? links.apply(next) : ""));
  }

  private void selection(HttpExchange exchange, List<Map<String, Object>> rows, String address)
      throws IOException {
    List<Map<String, Object>> chosen = new ArrayList<>(rows);
    for (Matcher filter = FILTER.matcher(address); filter.find(); ) {
      String column = filter.group(1) == null ? filter.group(3) : filter.group(1);
      String equal = filter.group(2);
      String begin = filter.group(4);
      chosen.removeIf(row ->
          equal == null
              ? !row.get(column).toString().startsWith(begin)
              : !row.get(column).toString().equals(equal));
    }
    if (chosen.size() > API_LIMIT && apiRefusesTooManyRows) {
      send(
          exchange,
          500,
          "application/json",
          "{\"odata.error\":{\"message\":\"query returns more than 10000 records\"}}"
              .getBytes(StandardCharsets.UTF_8));
      return;
    }
    json(exchange, document(chosen.subList(0, Math.min(API_LIMIT, chosen.size())), ""));
  }

  private void json(HttpExchange exchange, String document) throws IOException {
    etag.ifPresent(tag -> exchange.getResponseHeaders().set("ETag", tag));
    byte[] body = bodies.apply(document).getBytes(StandardCharsets.UTF_8);
    if (gzip) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(packed)) {
        out.write(body);
      }
      body = packed.toByteArray();
    }
    send(exchange, 200, "application/json;odata=minimalmetadata;charset=utf-8", body);
  }

  private static void send(HttpExchange exchange, int status, String contentType, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static String document(List<Map<String, Object>> rows, String next) {
    String records = rows.stream().map(FakeCbs::record).collect(Collectors.joining(","));
    String link = next.isEmpty() ? "" : ",\"odata.nextLink\":\"" + next + "\"";
    return "{\"value\":[" + records + "]" + link + "}";
  }

  private static String record(Map<String, Object> row) {
    return row.entrySet().stream()
        .map(cell -> "\"" + cell.getKey() + "\":" + value(cell.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String value(Object value) {
    return value instanceof Number
        ? value.toString()
        : value == FakeTable.Null.NULL ? "null" : "\"" + value + "\"";
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
