// SPDX-License-Identifier: EUPL-1.2
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

  public AreaDraft {
    requireLevel(ggdRegion, AreaLevel.GGD_REGION, code);
    requireLevel(province, AreaLevel.PROVINCE, code);
  }

  private static void requireLevel(Optional<AreaCode> region, AreaLevel level, AreaCode of) {
    boolean fits =
        region.isEmpty() || (region.get().level() == level && of.level() == AreaLevel.MUNICIPALITY);
    if (!fits) {
      throw new IllegalArgumentException(of + " cannot lie in " + level + " " + region.get());
    }
  }

  public static AreaDraft ofCode(AreaCode code) {
    return new AreaDraft(code, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static AreaDraft named(AreaCode code, String name) {
    return new AreaDraft(code, Optional.of(name), Optional.empty(), Optional.empty());
  }

  /** A municipality with the regions it lies in. */
  public static AreaDraft municipality(
      AreaCode code, String name, Optional<AreaCode> ggdRegion, Optional<AreaCode> province) {
    return new AreaDraft(code, Optional.of(name), ggdRegion, province);
  }
}
