// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.region.AreaDraft;

/**
 * What a list of areas tells.
 *
 * @param year of the division, where the file or its name tells it
 * @param areas in the order of the file, each code once
 * @param refusals rows that were left out
 */
public record AreaList(Optional<Integer> year, List<AreaDraft> areas, List<Refusal> refusals) {
  public AreaList {
    areas = List.copyOf(areas);
    refusals = List.copyOf(refusals);
  }
}
