// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.Optional;

/** Front door to where figures stand among those of other areas; costs no SQL. */
public interface Positions {
  /**
   * Empty for head counts, classes, figures that we computed, surveys of which the number of
   * respondents is not known, areas other than municipalities, districts and neighbourhoods, and
   * where fewer than ten areas have the figure.
   *
   * @param row of the profile of this area
   */
  Optional<Position> find(ProfiledArea area, ProfileRow row);
}
