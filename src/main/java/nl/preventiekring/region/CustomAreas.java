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
   * Gives another name.
   *
   * @throws CustomAreaRefused where the name breaks R.111 or R.112
   * @throws CustomAreaNotFound where there is no such area
   */
  CustomArea rename(CustomAreaId id, String name);

  /** Throws {@link CustomAreaNotFound}. */
  void delete(CustomAreaId id);

  Optional<CustomArea> find(CustomAreaId id);

  /** Throws {@link CustomAreaNotFound}. */
  CustomArea get(CustomAreaId id);

  /** All of a division, by name. */
  List<CustomArea> list(Division division);
}
