// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Optional;

/**
 * One area of a division.
 *
 * @param ordinal its place in every array of figures of this division, from 0; given once, never
 *     changed
 * @param name empty while no source has named it
 * @param parent the area one level up in the tree country - municipality - district - neighbourhood
 * @param ggdRegion the GGD region of the municipality it is (in), where a region list has told
 * @param province the province of the municipality it is (in), where a region list has told
 */
public record Area(
    AreaId id,
    int ordinal,
    AreaLevel level,
    Optional<String> name,
    Optional<AreaCode> parent,
    Optional<AreaCode> ggdRegion,
    Optional<AreaCode> province) {

  public AreaCode code() {
    return id.code();
  }

  public Division division() {
    return id.division();
  }

  /** The name, or the code while there is no name. */
  public String title() {
    return name.orElseGet(() -> id.code().value());
  }
}
