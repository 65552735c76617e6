// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Another Java process with the classes of the tests, for what one process cannot show: exit codes,
 * locks, kill -9.
 */
public final class ChildJvm implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final Path out;
  private final Path err;

  private ChildJvm(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  public static ChildJvm start(Class<?> main, String... arguments) {
    return start(Map.of(), main, arguments);
  }

  /**
   * @param environment on top of ours
   */
  public static ChildJvm start(
      Map<String, String> environment, Class<?> main, String... arguments) {
    return start(List.of(), environment, main, arguments);
  }

  /**
   * @param before a command that starts ours, such as one that makes a small disk
   * @param environment on top of ours
   */
  public static ChildJvm start(
      List<String> before, Map<String, String> environment, Class<?> main, String... arguments) {
    var command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return start(command, environment);
  }

  private static ChildJvm start(List<String> command, Map<String, String> environment) {
    try {
      var folder = Files.createDirectories(RepositoryRoot.target().resolve("children"));
      var out = Files.createTempFile(folder, "child-", ".out");
      var err = Files.createTempFile(folder, "child-", ".err");
      var builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PREVENTIEKRING_"));
      builder.environment().putAll(environment);
      return new ChildJvm(builder.start(), out, err);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for the end; the exit code. */
  public int await() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("The child does not end:\n" + out() + err());
    }
    return process.exitValue();
  }

  /** Waits until standard output has a line that starts so; that line. */
  public String awaitLine(String start) throws InterruptedException {
    return awaitNotNull(
        () -> out().lines().filter(text -> text.startsWith(start)).findFirst().orElse(null),
        "the line " + start);
  }

  /**
   * Asks again and again while the child lives, and once more after its end, until there is an
   * answer.
   */
  public <T> T awaitNotNull(Supplier<@Nullable T> question, String wanted)
      throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      var alive = process.isAlive();
      var answer = question.get();
      if (answer != null) {
        return answer;
      }
      if (!alive) {
        break;
      }
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException("The child never gave " + wanted + ":\n" + out() + err());
  }

  public String out() {
    return read(out);
  }

  public String err() {
    return read(err);
  }

  public long pid() {
    return process.pid();
  }

  /** As Ctrl-C or SIGTERM do, and waits. */
  public int terminate() throws InterruptedException {
    process.destroy();
    return await();
  }

  /** As kill -9 does, and waits. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    await();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
