// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Front door to the areas of every division. Reading costs no SQL; the trees are swapped whole when
 * another process changed them.
 */
public interface Areas {
  /** The generation (see platform) that rises whenever areas, boundaries or changes do. */
  String GENERATION = "areas";

  /** The most areas that one search answers. */
  int MOST_HITS = 200;

  /** Every division that holds areas, newest first, the fictional set last. */
  List<Division> listDivisions();

  /** The division that is written like this, {@code NL-2024}, where it is there. */
  default Optional<Division> findDivision(String text) {
    return listDivisions().stream()
        .filter(division -> division.toString().equals(text))
        .findFirst();
  }

  /** The tree of a division; an empty tree where nothing is known of it yet. */
  AreaTree tree(Division division);

  default Optional<Area> findArea(AreaId id) {
    return tree(id.division()).find(id.code());
  }

  /** Throws {@link AreaNotFound}. */
  default Area getArea(AreaId id) {
    return tree(id.division()).get(id.code());
  }

  /** The divisions in which a code occurs, in the order of {@link #listDivisions}. */
  default List<Division> divisionsWith(AreaCode code) {
    return listDivisions().stream()
        .filter(division -> tree(division).find(code).isPresent())
        .toList();
  }

  /** The divisions of one set that hold areas, newest first. */
  default List<Division> divisionsOf(String set) {
    return listDivisions().stream().filter(division -> division.set().equals(set)).toList();
  }

  /**
   * The same code with a name in the nearest other year of the same set, an earlier one where two
   * are as near; for an area that no source of its own division has named. A name from another year
   * must be shown with that year: codes are used again.
   */
  default Optional<Area> findNamesake(Area area) {
    return divisionsWith(area.code()).stream()
        .filter(other -> other.set().equals(area.division().set()))
        .filter(other -> !other.equals(area.division()))
        .sorted(
            Comparator.comparingInt(
                    (Division other) -> Math.abs(other.year() - area.division().year()))
                .thenComparing(Comparator.naturalOrder()))
        .flatMap(other -> findArea(new AreaId(other, area.code())).stream())
        .filter(other -> other.name().isPresent())
        .findFirst();
  }

  /**
   * Adds areas and what a source newly tells of known ones; appends ordinals, never changes one.
   * Joins the transaction of the caller, or runs in its own. Parents that the code implies are
   * added as well. Others see the change after the commit; until then only the tree that is
   * answered here holds it.
   *
   * @return the tree as it is after the change
   */
  AreaTree merge(Division division, Collection<AreaDraft> drafts);

  /**
   * Finds areas by name or code, best first. Typing errors and missing diacritics are forgiven; the
   * newest division of a set speaks for an area that occurs in several. A municipality may stand
   * before or after the name: {@code centrum ede}.
   *
   * @param limit 1 to {@link #MOST_HITS}
   */
  List<AreaHit> search(String query, int limit);
}
