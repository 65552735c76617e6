// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Optional;

/** Front door to areas that a division does not hold. */
public interface VanishedAreas {
  /** Empty where nothing is known of such an area, and where the division itself is not loaded. */
  Optional<VanishedArea> find(AreaId id);
}
