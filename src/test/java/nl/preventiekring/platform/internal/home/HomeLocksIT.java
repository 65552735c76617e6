// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.support.ChildJvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLocksIT {
  @TempDir private static Path madeOnce;
  private Path home = madeOnce;
  private final List<ChildJvm> children = new ArrayList<>();

  @AfterEach
  void endAll() throws InterruptedException {
    for (var child : children) {
      child.terminate();
    }
  }

  @Test
  void aSecondServerIsRefusedAndTheFirstGoesOn() throws Exception {
    var first = open("server");
    var second = start("server");
    assertThat(second.await()).isNotZero();
    assertThat(second.err())
        .contains("Another Preventiekring (process " + first.pid() + ")", "--home");
    assertThat(databaseProcess()).isPresent();
  }

  @Test
  void theDatabaseStopsWithTheLastOfTwo() throws Exception {
    var server = open("server");
    var command = open("command");
    var database = databaseProcess();
    server.terminate();
    assertThat(databaseProcess()).isEqualTo(database);
    command.terminate();
    assertThat(databaseProcess()).isEmpty();
  }

  @Test
  void aServerJoinsTheDatabaseOfACommand() throws Exception {
    var command = open("command");
    var database = databaseProcess();
    var server = open("server");
    command.terminate();
    assertThat(databaseProcess()).isEqualTo(database);
    server.terminate();
    assertThat(databaseProcess()).isEmpty();
  }

  @Test
  void afterKillTheNextServerAdoptsTheDatabaseAndStopsItInTheEnd() throws Exception {
    var killed = open("server");
    var database = databaseProcess();
    killed.kill();
    assertThat(databaseProcess()).isEqualTo(database);
    var next = open("server");
    assertThat(databaseProcess()).isEqualTo(database);
    next.terminate();
    assertThat(databaseProcess()).isEmpty();
  }

  @Test
  void twoThatBeginAtOnceOnANewHomeShareOneDatabase(@TempDir Path folder) throws Exception {
    home = folder;
    var server = start("server");
    var command = start("command");
    server.awaitLine("open");
    command.awaitLine("open");
    server.terminate();
    assertThat(databaseProcess()).isPresent();
    command.terminate();
    assertThat(databaseProcess()).isEmpty();
  }

  private ChildJvm open(String as) throws InterruptedException {
    var child = start(as);
    child.awaitLine("open");
    return child;
  }

  private ChildJvm start(String as) {
    var child = ChildJvm.start(HoldHome.class, as, home.toString());
    children.add(child);
    return child;
  }

  private Optional<Long> databaseProcess() throws IOException {
    var file = home.resolve("database/data/postmaster.pid");
    return Files.exists(file)
        ? Optional.of(Long.valueOf(Files.readAllLines(file).getFirst().strip()))
        : Optional.empty();
  }
}
