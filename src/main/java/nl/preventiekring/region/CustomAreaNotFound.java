// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import nl.preventiekring.shared.RuleBroken;

/** No custom area has this id. */
public final class CustomAreaNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  public CustomAreaNotFound(String id) {
    super("R.102", "region.error.custom-area-not-found", id);
  }
}
