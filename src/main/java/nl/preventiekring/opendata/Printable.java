// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.regex.Pattern;

/** Text out of a file that nobody checked, as it can be kept and shown. */
final class Printable {
  /** A database refuses NUL and half a character; a terminal obeys the others. */
  private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private Printable() {}

  /** The text with a question mark in a lozenge for each character that is not to be kept. */
  static String of(String text) {
    return NOT_PRINTABLE.matcher(text).replaceAll("\ufffd");
  }
}
