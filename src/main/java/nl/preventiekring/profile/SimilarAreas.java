// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.Optional;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.region.Area;

/** Front door to the areas that are similar to an area; costs no SQL. */
public interface SimilarAreas {
  AreasAlike find(Area area);

  /**
   * A figure beside the mean of the similar areas. Empty where there are none or no good ones, for
   * figures that cannot be combined, and where fewer than five of them have this figure.
   *
   * @param row of the profile of this area
   */
  Optional<Beside> compare(ProfiledArea area, ProfileRow row);

  /**
   * @param mean of the similar areas, each weighed by its people, with the interval of that mean
   *     where every one of them has one
   * @param areas how many of them have this figure
   */
  record Beside(Known mean, int areas, Judgement judgement) {}
}
