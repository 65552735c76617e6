package nl.preventiekring.region;

import java.util.Optional;

/**
 * What a source tells of an area. Level and parents follow from the code; an empty field leaves
 * what is known as it is.
 *
 * @param ggdRegion only for municipalities
 * @param province only for municipalities
 */
public record AreaDraft(
    AreaCode code,
    Optional<String> name,
    Optional<AreaCode> ggdRegion,
    Optional<AreaCode> province) {
  public static AreaDraft ofCode(AreaCode code) {
    return new AreaDraft(code, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static AreaDraft named(AreaCode code, String name) {
    return new AreaDraft(code, Optional.of(name), Optional.empty(), Optional.empty());
  }
}
