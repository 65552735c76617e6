// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Front door to the areas that users make out of neighbourhoods. */
public interface CustomAreas {
  /**
   * Makes an area.
   *
   * @param name 1 to {@link CustomArea#LONGEST_NAME} characters; spaces around it are dropped
   * @param neighbourhoods at least one, each once, all of them neighbourhoods of the division
   * @throws CustomAreaRefused where a rule from R.111 to R.115 is broken
   */
  CustomArea create(String name, Division division, Collection<AreaCode> neighbourhoods);

  /**
   * Gives another name and other neighbourhoods of the same division.
   *
   * @throws CustomAreaRefused where a rule from R.111 to R.115 is broken
   * @throws CustomAreaNotFound where there is no such area
   */
  CustomArea change(CustomAreaId id, String name, Collection<AreaCode> neighbourhoods);

  /** The rules that an area like this would break, of each kind one at most; empty where none. */
  List<CustomAreaRefused> check(
      String name, Division division, Collection<AreaCode> neighbourhoods);

  /**
   * From now on it is as if it never was, until it is restored. Throws {@link CustomAreaNotFound}.
   */
  void delete(CustomAreaId id);

  /**
   * Takes a deletion back. Throws {@link CustomAreaNotFound} where no area with that id was
   * deleted.
   */
  CustomArea restore(CustomAreaId id);

  /** An area that was deleted and can be restored. */
  Optional<CustomArea> findDeleted(CustomAreaId id);

  Optional<CustomArea> find(CustomAreaId id);

  /** Throws {@link CustomAreaNotFound}. */
  CustomArea get(CustomAreaId id);

  /** All of a division, by name. */
  List<CustomArea> list(Division division);

  /**
   * Finds custom areas of every division by name, best first, as forgiving as {@link Areas#search}
   * and with the same scores.
   *
   * @param limit 1 or more
   */
  List<Hit> search(String query, int limit);

  /**
   * A custom area that a search found.
   *
   * @param score 0 to 1, 1 for the exact name
   */
  record Hit(CustomArea area, double score) {}
}
