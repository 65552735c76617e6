// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.List;
import java.util.Optional;

/**
 * An area that its division does not hold, and what is known of it all the same.
 *
 * @param title its name in another year, or its code
 * @param became what became of it; empty where it only came later
 * @param holding the divisions of its set that do hold it, newest first
 */
public record VanishedArea(
    AreaId asked, String title, Optional<Succession> became, List<Division> holding) {}
