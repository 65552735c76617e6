// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Optional;
import nl.preventiekring.shared.RuleBroken;

/** No area has this code in this division. */
public final class AreaNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String division;

  public AreaNotFound(String code, String division) {
    super("R.101", "region.error.area-not-found", code, division);
    this.code = code;
    this.division = division;
  }

  /** What was asked for; empty where it cannot be an area. */
  public Optional<AreaId> id() {
    try {
      return Optional.of(new AreaId(Division.of(division), AreaCode.of(code)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
