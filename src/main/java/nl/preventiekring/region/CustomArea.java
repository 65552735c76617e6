// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.List;

/**
 * An area that a user made: a set of neighbourhoods of one division. Its figures are computed when
 * they are asked for; a release never holds them.
 *
 * @param neighbourhoods sorted by code, at least one
 */
public record CustomArea(
    CustomAreaId id, String name, Division division, List<AreaCode> neighbourhoods) {
  /** Longest name that fits a heading. */
  public static final int LONGEST_NAME = 100;

  public CustomArea {
    neighbourhoods = neighbourhoods.stream().sorted().toList();
  }

  /** Of its page, after {@code /gebieden/}. */
  public String path() {
    return division + "/eigen/" + id;
  }
}
