// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import nl.preventiekring.shared.RuleBroken;

/** No area has this code in this division. */
public final class AreaNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  public AreaNotFound(String code, String division) {
    super("R.101", "region.error.area-not-found", code, division);
  }
}
