// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.List;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.MunicipalityChange;

/**
 * What a list of mergers tells.
 *
 * @param coverage the years for which it is taken to be complete
 * @param changes in the order of the file, each once
 * @param refusals rows that were left out
 */
public record ChangeList(
    ChangeCoverage coverage, List<MunicipalityChange> changes, List<Refusal> refusals) {
  public ChangeList {
    changes = List.copyOf(changes);
    refusals = List.copyOf(refusals);
  }
}
