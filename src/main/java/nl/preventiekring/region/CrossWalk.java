// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Front door to what became of areas between divisions of one set. A code that occurs in both
 * divisions is no proof: without a source that tells, the answer is {@link Fate#UNKNOWN}.
 *
 * <p>Municipalities follow the lists of changes, GGD regions and provinces their municipalities,
 * districts and neighbourhoods the yearly flag of CBS.
 */
public interface CrossWalk {
  /**
   * What became of each of these areas, by code.
   *
   * @param to of the same set and not earlier than {@code from}; IllegalArgumentException otherwise
   */
  Map<AreaCode, Succession> becameOf(Division from, Collection<AreaCode> codes, Division to);

  /** What became of one area. */
  default Succession becameOf(AreaId area, Division to) {
    return becameOf(area.division(), List.of(area.code()), to).values().iterator().next();
  }

  /** What became of an area of the Netherlands between two years. */
  default Succession becameOf(AreaCode code, int fromYear, int toYear) {
    return becameOf(new AreaId(Division.netherlands(fromYear), code), Division.netherlands(toYear));
  }

  /**
   * The areas of an earlier division that went, wholly or in part, into this municipality; for
   * other levels the area itself where it is the same, and none otherwise.
   */
  List<AreaCode> cameFrom(AreaId area, Division earlier);
}
