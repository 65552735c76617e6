// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.util.Optional;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaLevel;

/**
 * One area as it is stored: GGD region and province only at the municipality itself.
 *
 * @param ordinal its place in every array of figures of its division
 */
public record AreaRow(
    AreaCode code,
    int ordinal,
    Optional<String> name,
    Optional<AreaCode> ggdRegion,
    Optional<AreaCode> province) {

  static AreaRow first(AreaCode code, int ordinal) {
    return new AreaRow(code, ordinal, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** This area with what the draft tells; what the draft leaves open stays as it is. */
  AreaRow with(AreaDraft draft) {
    boolean municipality = code.level() == AreaLevel.MUNICIPALITY;
    return new AreaRow(
        code,
        ordinal,
        draft.name().map(String::strip).filter(text -> !text.isEmpty()).or(() -> name),
        municipality ? draft.ggdRegion().or(() -> ggdRegion) : Optional.empty(),
        municipality ? draft.province().or(() -> province) : Optional.empty());
  }

  /** The area one level up in the tree country - municipality - district - neighbourhood. */
  public Optional<AreaCode> parent() {
    return code.level() == AreaLevel.MUNICIPALITY
        ? Optional.of(AreaCode.COUNTRY)
        : code.parentInCode();
  }
}
