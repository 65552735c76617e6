// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class FaultTest {
  @Test
  void whatComesFromOutsideIsFoundBehindWrappers() {
    var wrapped = new IllegalStateException(new RuntimeException(new PortInUseException(8080)));
    assertThat(message(wrapped)).contains("Port 8080", "--port 8081");
  }

  @Test
  void aDefectOfOurOwnIsNoFault() {
    assertThat(Fault.in(new IllegalStateException("ours"))).isEmpty();
    assertThat(Fault.in(new SQLException("syntax error", "42601"))).isEmpty();
  }

  @Test
  void aFullDiskIsSaidWhoeverMeetsIt() {
    assertThat(message(new IOException("No space left on device"))).contains("full");
    assertThat(message(new FileSystemException("/home/x", null, "No space left on device")))
        .contains("full", "/home/x");
    assertThat(message(new SQLException("could not extend file", "53100"))).contains("full");
  }

  @Test
  void aFolderThatWeMayNotWriteIsNamed() {
    assertThat(message(new AccessDeniedException("/home/x"))).contains("permission", "/home/x");
    assertThat(message(new FileSystemException("/home/x", null, "Read-only file system")))
        .contains("permission", "/home/x");
  }

  @Test
  void onlyTheFirstLineOfTheDatabaseIsTold() {
    var refused = new SQLException("Connection refused.\n  at somewhere", "08001");
    assertThat(message(refused)).endsWith("Connection refused.");
  }

  private static String message(Throwable thrown) {
    return Fault.in(thrown).orElseThrow().getMessage();
  }
}
