// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address in an answer that says of which table and set it is. */
final class V4Context {
  private static final Pattern CONTEXT =
      Pattern.compile("\"@odata\\.context\"\\s*:\\s*\"[^\"]*\\$metadata#(\\w+)[^\"]*\"");

  private V4Context() {}

  /** The set that a document is, where its start says so: {@code MeasureCodes}. */
  static Optional<String> set(String head) {
    Matcher context = CONTEXT.matcher(head);
    return context.find() ? Optional.of(context.group(1)) : Optional.empty();
  }
}
