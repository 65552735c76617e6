// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.shared.AgeBand;

/** Front door to the health profile of one area. */
public interface Profiles {
  /**
   * The figures of an area by subject group, beside those of the areas it lies in.
   *
   * @param ages the age band that the reader chose; figures that know one age band only are shown
   *     with their own
   * @throws AreaNotFound where the division does not hold the area
   */
  Profile profile(AreaId area, AgeBand ages);

  /**
   * The same for an area in hand. A custom area has only figures that are computed from those of
   * its neighbourhoods; nothing is computed where one of them is suppressed or has no figure, or
   * where it is not known how many people each has.
   */
  Profile profile(ProfiledArea area, AgeBand ages);

  /**
   * Every figure of an area, of every indicator, period and age band, absent ones too, in the order
   * of the catalogue.
   */
  List<FigureLine> listFigures(ProfiledArea area);

  /** For single figures of many areas; keep it for the length of one answer. */
  FigureReader reader();

  /**
   * The newest division of the real country, or else of another set, in which the area has figures,
   * at least half as many as in any other year of that set; where it has none anywhere, the newest
   * in which it occurs.
   *
   * @throws AreaNotFound where no division holds the area
   */
  AreaId newestWithFigures(AreaCode code);

  /**
   * The newest other division of the same set in which the area has figures, where it has none in
   * its own.
   */
  Optional<AreaId> figuresElsewhere(Area area);

  /** Changes with every change of figures or areas: for what may be kept elsewhere. */
  String version();
}
