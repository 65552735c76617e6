// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.util.Optional;
import nl.preventiekring.platform.internal.FaultFinder;
import org.jspecify.annotations.Nullable;

/**
 * Something outside the product stands in the way (a taken port, a full disk, a database that does
 * not answer). The message is one plain sentence or two for the person at the keyboard: what is
 * wrong and what to do. The command line prints it without a stack trace and ends with code 1.
 */
public class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Fault(String message) {
    this(message, null);
  }

  public Fault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public static Fault portTaken(int port) {
    return FaultFinder.portTaken(port);
  }

  /** The fault behind an exception; empty where it is a defect of our own. */
  public static Optional<Fault> in(Throwable thrown) {
    return FaultFinder.find(thrown);
  }
}
