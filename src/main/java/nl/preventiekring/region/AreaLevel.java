// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Locale;

/** The levels of the hierarchy, largest first. */
public enum AreaLevel {
  COUNTRY,
  PROVINCE,
  GGD_REGION,
  MUNICIPALITY,
  DISTRICT,
  NEIGHBOURHOOD,
  /** Made by a user out of neighbourhoods; has no statistical code. */
  CUSTOM;

  /** Key of the text for one area of this level, such as {@code region.level.ggd-region}. */
  public String nameKey() {
    return "region.level." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Key of the text for several areas of this level. */
  public String pluralKey() {
    return nameKey() + ".plural";
  }
}
