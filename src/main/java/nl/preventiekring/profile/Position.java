// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.OptionalDouble;
import nl.preventiekring.region.AreaLevel;

/**
 * Where the figure of an area stands among all areas of its level in its division. Never a rank:
 * figures that cannot be told apart have no order.
 *
 * @param areas how many have the figure
 * @param below the share of the others that is lower, 0 to 1, as expected with all uncertainty
 * @param low the same at the lower 95 % bound of the figure; empty where the source has no bounds
 * @param high at its upper bound
 */
public record Position(
    AreaLevel level, int areas, double below, OptionalDouble low, OptionalDouble high) {}
