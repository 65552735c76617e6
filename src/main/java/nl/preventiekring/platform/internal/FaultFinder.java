// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import nl.preventiekring.platform.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Recognises what came from outside in what Java, PostgreSQL and Spring throw. */
public final class FaultFinder {
  private static final int DEEPEST = 30;

  private FaultFinder() {}

  public static Optional<Fault> find(Throwable thrown) {
    @Nullable Throwable cause = thrown;
    for (var depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      var fault = translate(cause);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> translate(Throwable cause) {
    return switch (cause) {
      case Fault fault -> Optional.of(fault);
      case PortInUseException port -> Optional.of(portTaken(port.getPort()));
      case SQLException sql -> Optional.ofNullable(sql(sql));
      case FileSystemException file -> Optional.ofNullable(file(file));
      case java.io.IOException io when isFull(io.getMessage()) ->
          Optional.of(new Fault("The disk is full. Make room and try again.", io));
      default -> Optional.empty();
    };
  }

  public static Fault portTaken(int port) {
    return new Fault(
        "Port "
            + port
            + " is in use by another program. Choose another one, for example --port "
            + (port + 1)
            + ".");
  }

  private static @Nullable Fault file(FileSystemException e) {
    if (isFull(e.getReason())) {
      return new Fault("The disk that holds " + e.getFile() + " is full. Make room first.", e);
    }
    if (e instanceof AccessDeniedException || isReadOnly(e.getReason())) {
      return new Fault(
          "No permission to write " + e.getFile() + ". Choose another folder with --home.", e);
    }
    return null;
  }

  private static @Nullable Fault sql(SQLException e) {
    var state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.startsWith("08") || state.startsWith("57P")) {
      return new Fault("The database does not answer: " + firstLine(e) + ".", e);
    }
    return switch (state) {
      case "28P01", "28000" ->
          new Fault("The database refuses our user or password: " + firstLine(e) + ".", e);
      case "3D000" -> new Fault("The database does not exist: " + firstLine(e) + ".", e);
      case "53100" ->
          new Fault("The disk that holds the database is full. Make room and try again.", e);
      case "53300" ->
          new Fault("The database has no connection left for us: " + firstLine(e) + ".", e);
      case "42501" ->
          new Fault(
              "The database role lacks a right: "
                  + firstLine(e)
                  + ". Compare its roles with docs/admin/roles.sql.",
              e);
      default -> null;
    };
  }

  private static String firstLine(SQLException e) {
    var message = e.getMessage() == null ? "no reason given" : e.getMessage();
    return message.lines().findFirst().orElse(message).replaceFirst("\\.$", "");
  }

  private static boolean isFull(@Nullable String reason) {
    return reason != null && reason.contains("No space left on device");
  }

  private static boolean isReadOnly(@Nullable String reason) {
    return reason != null
        && (reason.contains("Read-only file system") || reason.contains("not permitted"));
  }
}
