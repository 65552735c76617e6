package nl.preventiekring.profile;

import nl.preventiekring.region.Area;
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

  /** The same for an area in hand. */
  Profile profile(Area area, AgeBand ages);

  /** Changes with every change of figures or areas: for what may be kept elsewhere. */
  String version();
}
