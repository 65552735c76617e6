// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import nl.preventiekring.shared.RuleBroken;

/** The catalogue holds no indicator of this name. */
public final class IndicatorNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  public IndicatorNotFound(String id) {
    super("I.102", "indicator.error.indicator-not-found", id);
  }
}
