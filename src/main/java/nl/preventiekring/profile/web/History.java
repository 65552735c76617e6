// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Fate;
import nl.preventiekring.region.Succession;

/**
 * How the ground of an area moved between the divisions of its set that are loaded.
 *
 * @param became what became of it in the newest division; empty where it is the same there, or
 *     where this is the newest
 * @param origin from the nearest earlier division since which it is known to have changed
 * @param otherYears every other division that holds the code, newest first, with whether figures of
 *     both are about the same ground
 */
record History(
    Optional<Succession> became, Optional<Origin> origin, Map<Division, Fate> otherYears) {

  /**
   * What an area came from.
   *
   * @param fate of its code between both divisions; empty where the code is new
   * @param codes of the earlier division that went into it wholly or in part, other than its own;
   *     empty where no source tells
   */
  record Origin(Division earlier, Optional<Fate> fate, List<AreaCode> codes) {}
}
