// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser without script: keeps cookies, sends the token of the form that it saw
 * last, follows no redirect by itself.
 */
public final class Visitor {
  private static final Pattern TOKEN =
      Pattern.compile(
          "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

  private final String server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new TreeMap<>();
  private final Map<String, String> headers = new TreeMap<>();
  private String token = "";

  public Visitor(int port) {
    this.server = "http://localhost:" + port;
    headers.put("Accept", "text/html");
    headers.put("Accept-Language", "nl");
  }

  /** What came back; the location is that of a redirect, without the server, or empty text. */
  public record Answer(int status, String body, HttpHeaders headers) {
    public String location() {
      return headers
          .firstValue("Location")
          .map(where -> where.replaceFirst("https?://[^/]+", ""))
          .orElse("");
    }

    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  /** Sends this header with every request from now on. */
  public Visitor with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public Answer get(String path) {
    return send(path, "GET", BodyPublishers.noBody(), "");
  }

  public Answer request(String method, String path) {
    return send(path, method, BodyPublishers.noBody(), "");
  }

  /** Sends a form with the token of the last page that had one. */
  public Answer post(String path, Map<String, String> form) {
    Map<String, String> fields = new TreeMap<>(form);
    fields.put("_csrf", token);
    return postWithoutToken(path, fields);
  }

  public Answer postWithoutToken(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(path, "POST", BodyPublishers.ofString(body), "application/x-www-form-urlencoded");
  }

  /** Sends a body as it is, for forms with files. */
  public Answer post(String path, BodyPublisher body, String type) {
    return send(path, "POST", body, type);
  }

  /** Fetches the sign-in page and sends it. */
  public Answer signIn(String email, String password) {
    get("/aanmelden");
    return post("/aanmelden", Map.of("email", email, "wachtwoord", password));
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  public String token() {
    return token;
  }

  private Answer send(String path, String method, BodyPublisher body, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path)).method(method, body);
    headers.forEach(request::header);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      Matcher form = TOKEN.matcher(response.body());
      if (form.find()) {
        token = form.group(1) == null ? form.group(2) : form.group(1);
      }
      return new Answer(response.statusCode(), response.body(), response.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String line) {
    String[] pair = line.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty() || line.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
