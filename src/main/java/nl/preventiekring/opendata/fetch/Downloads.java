// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import nl.preventiekring.opendata.ImportCancelled;
import nl.preventiekring.opendata.ImportRefused;
import org.jspecify.annotations.Nullable;

/**
 * Gets one address into a file, and tries again where that may help: a busy server, a line that
 * breaks, an answer that stops halfway. Follows redirects to servers that are allowed only.
 */
public final class Downloads {
  private static final int MOST_REDIRECTS = 5;
  private static final String TOO_MANY_ROWS = "10000 records";

  private final HttpClient client;
  private final Publishers publishers;
  private final FetchRules rules;
  private final Patience patience;

  public Downloads(
      Publishers publishers,
      FetchRules rules,
      Sleeper sleeper,
      RandomGenerator random,
      Clock clock) {
    this.publishers = publishers;
    this.rules = rules;
    this.patience = new Patience(rules, sleeper, random, clock);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(rules.connecting())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** What is asked for. */
  record Request(URI address, String mediaType, Optional<String> etag) {
    static Request json(URI address) {
      return new Request(address, "application/json", Optional.empty());
    }
  }

  /** Looks whether a file is whole; an IOException where it is not, so that it is fetched again. */
  interface Check<T> {
    T of(Path file) throws IOException;
  }

  /** A try that failed in a way that may pass. */
  private static final class Passing extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Optional<Duration> retryAfter;

    Passing(String reason, Optional<Duration> retryAfter) {
      super(reason);
      this.retryAfter = retryAfter;
    }
  }

  FetchRules rules() {
    return rules;
  }

  /**
   * @param target where the answer is written; half of it may stand there after a failure
   * @param goOn called between tries and while waiting; stops the fetch by throwing
   * @throws ImportRefused where the server goes on failing, sends something else or sends us away
   */
  <T> Answer<T> get(Request request, Path target, Check<T> check, Runnable goOn) {
    for (int tried = 1; ; tried++) {
      goOn.run();
      try {
        return attempt(request, target, check);
      } catch (Passing failure) {
        Optional<Duration> wait = patience.after(tried, failure.retryAfter);
        if (wait.isEmpty()) {
          throw failed(request.address(), String.valueOf(failure.getMessage()));
        }
        patience.sleep(wait.get(), goOn);
      }
    }
  }

  private <T> Answer<T> attempt(Request request, Path target, Check<T> check) throws Passing {
    URI address = request.address();
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      HttpResponse<Path> response = send(request, address, target);
      int status = response.statusCode();
      if (status == 304) {
        return new Answer.Unchanged<>();
      }
      if (status < 300 || status > 308) {
        return answer(request, response, target, check);
      }
      address = redirect(address, response);
    }
    throw failed(request.address(), "more than " + MOST_REDIRECTS + " redirects");
  }

  private URI redirect(URI from, HttpResponse<?> response) {
    String location = response.headers().firstValue("Location").orElse("");
    try {
      URI to = from.resolve(location);
      boolean allowed = publishers.isAllowed(to);
      boolean safe = !from.getScheme().equals("https") || "https".equals(to.getScheme());
      if (!location.isEmpty() && allowed && safe) {
        return to;
      }
    } catch (IllegalArgumentException e) {
      // told below, with what the server sent
    }
    throw failed(from, "HTTP " + response.statusCode() + " -> " + location);
  }

  private HttpResponse<Path> send(Request request, URI address, Path target) throws Passing {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(address)
            .timeout(rules.answering())
            .header("Accept", request.mediaType())
            .header("Accept-Encoding", "gzip")
            .header("User-Agent", "Preventiekring (open source; EUPL-1.2)");
    request.etag().ifPresent(etag -> builder.header("If-None-Match", etag));
    CompletableFuture<HttpResponse<Path>> coming =
        client.sendAsync(
            builder.build(), BodyHandlers.limiting(fresh(target), rules.largestAnswer()));
    try {
      // the timeout of a request ends with its headers; a body may dribble on for ever
      return coming.get(rules.answering().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw new Passing("timeout " + rules.answering().toSeconds() + " s", Optional.empty());
    } catch (ExecutionException e) {
      if (isTooLarge(e.getCause())) {
        long most = rules.largestAnswer() >> 20;
        throw new ImportRefused(ImportRefused.Why.TOO_LARGE, request.address(), most, most);
      }
      throw new Passing(reason(e.getCause()), Optional.empty());
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new ImportCancelled();
    }
  }

  /** Without the end of a longer answer that a former try left there. */
  private static BodyHandler<Path> fresh(Path target) {
    return BodyHandlers.ofFile(
        target,
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  private <T> Answer<T> answer(
      Request request, HttpResponse<Path> response, Path target, Check<T> check) throws Passing {
    int status = response.statusCode();
    if (status == 404 || status == 410) {
      return new Answer.NotThere<>();
    }
    if (status == 500 && beginning(target).contains(TOO_MANY_ROWS)) {
      return new Answer.TooManyRows<>();
    }
    if (status == 408 || status == 429 || status >= 500) {
      throw new Passing(
          "HTTP " + status,
          response.headers().firstValue("Retry-After").flatMap(patience::retryAfter));
    }
    if (status != 200) {
      throw failed(request.address(), "HTTP " + status);
    }
    return new Answer.Found<>(
        checked(request, response, target, check), response.headers().firstValue("ETag"));
  }

  private static <T> T checked(
      Request request, HttpResponse<Path> response, Path target, Check<T> check) throws Passing {
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (!type.toLowerCase(Locale.ROOT).startsWith(request.mediaType())) {
      throw new Passing("Content-Type " + (type.isEmpty() ? "-" : type), Optional.empty());
    }
    try {
      return check.of(target);
    } catch (IOException e) {
      throw new Passing(reason(e), Optional.empty());
    }
  }

  private static boolean isTooLarge(@Nullable Throwable cause) {
    return cause != null && String.valueOf(cause.getMessage()).contains("body exceeds capacity");
  }

  private static String beginning(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(4_096), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause == null) {
      return "?";
    }
    String name = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
  }

  static ImportRefused failed(URI address, String reason) {
    return new ImportRefused(ImportRefused.Why.SOURCE_FAILED, address, reason);
  }
}
