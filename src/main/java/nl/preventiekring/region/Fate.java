// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Locale;

/** What became of an area between two divisions. */
public enum Fate {
  /** The same code is the same area. */
  SAME,
  /** The same area has another code. */
  RECODED,
  /** It went into a larger area. */
  MERGED,
  /** Its parts went into several areas. */
  SPLIT,
  /** The area goes on under its code with another boundary. */
  BOUNDARY_CHANGED,
  /** The code now stands for another area. */
  REUSED,
  /** No source tells; the code may have vanished. */
  UNKNOWN;

  /** Key of the sentence that tells it, such as {@code region.fate.boundary-changed}. */
  public String messageKey() {
    return "region.fate." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
