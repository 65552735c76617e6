// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators.SubjectGroup;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * The picture of one area.
 *
 * @param surroundings the areas it lies in, largest first: country, GGD region, municipality,
 *     district
 * @param ages the age band that is shown
 * @param choices the age bands to choose from, oldest start last; empty where nothing is to choose
 * @param newest the newest period with figures in this division, for each of the choices
 * @param inhabitants the number of inhabitants, where a source gives it
 * @param story what to tell first
 * @param groups in the order of the catalogue, without empty ones
 */
public record Profile(
    ProfiledArea area,
    List<Area> surroundings,
    AgeBand ages,
    List<AgeBand> choices,
    Map<AgeBand, Period> newest,
    Optional<ProfileRow> inhabitants,
    Story story,
    List<Group> groups) {

  /**
   * Figures about one subject.
   *
   * @param otherAges indicators that have figures here, but not for the age band that is shown
   */
  public record Group(SubjectGroup subject, List<ProfileRow> rows, List<OtherAges> otherAges) {
    /** Each once, also where two tables have it or only other ages have figures. */
    public Stream<Indicator> indicators() {
      return Stream.concat(
              rows.stream().map(ProfileRow::indicator),
              otherAges.stream().map(OtherAges::indicator))
          .distinct();
    }
  }

  public record OtherAges(Indicator indicator, List<AgeBand> ages) {}
}
