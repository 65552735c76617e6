// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Locale;
import nl.preventiekring.shared.Worded;

/** The levels of the hierarchy, largest first. */
public enum AreaLevel implements Worded {
  COUNTRY("land"),
  PROVINCE("provincie"),
  GGD_REGION("ggd-regio"),
  MUNICIPALITY("gemeente"),
  DISTRICT("wijk"),
  NEIGHBOURHOOD("buurt"),
  /** Made by a user out of neighbourhoods; has no statistical code. */
  CUSTOM("eigen-gebied");

  private final String word;

  AreaLevel(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Key of the text for one area of this level, such as {@code region.level.ggd-region}. */
  public String nameKey() {
    return "region.level." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Key of the text for several areas of this level. */
  public String pluralKey() {
    return nameKey() + ".plural";
  }
}
