// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.regex.Pattern;

/** How sources name a column: a name and, mostly, a number that differs per table. */
final class ColumnName {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*?(_\\d+)?");
  private static final Pattern NUMBER = Pattern.compile("_\\d+$");

  /** Source titles hold stray and no-break spaces. */
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private ColumnName() {}

  static boolean isWellFormed(String key) {
    return SHAPE.matcher(key).matches();
  }

  /** {@code Eenzaam_28} becomes {@code Eenzaam}. */
  static String bare(String key) {
    return NUMBER.matcher(key).replaceFirst("");
  }

  static String path(String groupPath) {
    return SPACES.matcher(groupPath).replaceAll(" ").strip();
  }
}
