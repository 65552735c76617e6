// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Optional;

/**
 * An area that a search found.
 *
 * @param municipality name of the municipality it lies in, where that is another area
 * @param score 0 to 1, 1 for an exact name or code
 */
public record AreaHit(Area area, Optional<String> municipality, double score) {}
