package nl.preventiekring.platform;

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
}
