// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Locale;
import nl.preventiekring.shared.Worded;

/** What became of an area between two divisions. */
public enum Fate implements Worded {
  /** The same code is the same area. */
  SAME("gelijk"),
  /** The same area has another code. */
  RECODED("andere-code"),
  /** It went into a larger area. */
  MERGED("samengevoegd"),
  /** Its parts went into several areas. */
  SPLIT("gesplitst"),
  /** The area goes on under its code with another boundary. */
  BOUNDARY_CHANGED("andere-grens"),
  /** The code now stands for another area. */
  REUSED("code-hergebruikt"),
  /** No source tells; the code may have vanished. */
  UNKNOWN("onbekend");

  private final String word;

  Fate(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Key of the sentence that tells it, such as {@code region.fate.boundary-changed}. */
  public String messageKey() {
    return "region.fate." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
