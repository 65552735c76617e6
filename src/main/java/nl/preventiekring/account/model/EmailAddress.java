// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as we compare them: without spaces around them, in lower case. */
public final class EmailAddress {
  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@<>\"(),;:\\\\]{1,64}@[^\\s@.<>\"]+(\\.[^\\s@.<>\"]+)+");

  private EmailAddress() {}

  /** Two spellings of one address become the same text. */
  public static String normal(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The normal spelling, or empty where mail could not arrive there. */
  public static Optional<String> of(String text) {
    String normal = normal(text);
    return normal.length() <= LONGEST && SHAPE.matcher(normal).matches()
        ? Optional.of(normal)
        : Optional.empty();
  }
}
