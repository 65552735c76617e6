// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Table ids of CBS and RIVM, as they stand in file names, addresses and what people type. */
public final class V3Ids {
  private static final Pattern ID =
      Pattern.compile("(?<![0-9A-Za-z])\\d{4,5}(?:NED|ned|[a-z]{2,5})(?![0-9A-Za-z])");

  private V3Ids() {}

  /** The first id in a text, in upper case, which is how ids are kept. */
  public static Optional<String> find(String text) {
    Matcher id = ID.matcher(text);
    return id.find() ? Optional.of(normal(id.group())) : Optional.empty();
  }

  /** Whether the whole text is an id. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Publishers write {@code NED} and {@code ned}; they are kept as {@code NED}. */
  public static String normal(String id) {
    return id.endsWith("ned") ? id.toUpperCase(Locale.ROOT) : id;
  }
}
