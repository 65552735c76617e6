// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as somebody typed it into a form. */
public final class TypedText {
  /** All but the end of a line and the tab; PostgreSQL refuses some of them. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

  private TypedText() {}

  /** Without spaces around it and without control characters; empty for what was not sent. */
  public static String of(@Nullable String typed) {
    return typed == null ? "" : CONTROL.matcher(typed).replaceAll("").strip();
  }
}
