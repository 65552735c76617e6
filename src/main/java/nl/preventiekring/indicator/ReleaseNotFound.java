// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import nl.preventiekring.shared.RuleBroken;

/** No release has this number. */
public final class ReleaseNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  public ReleaseNotFound(ReleaseId id) {
    super("I.101", "indicator.error.release-not-found", id.value());
  }
}
