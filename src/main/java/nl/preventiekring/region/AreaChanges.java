// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Collection;
import java.util.Map;

/** Where importers tell what changed between divisions; {@link CrossWalk} answers from it. */
public interface AreaChanges {
  /**
   * Keeps a list of changes of municipalities, in place of the one that the same source gave
   * before. Joins the transaction of the caller, or runs in its own.
   *
   * @param set the set of divisions, such as {@link Division#NETHERLANDS}
   */
  void store(String set, ChangeCoverage coverage, Collection<MunicipalityChange> changes);

  /**
   * Keeps how areas of a division differ from the division a year earlier, in place of what was
   * kept for these areas. Areas without a flag are left out by the caller. Joins the transaction of
   * the caller, or runs in its own.
   *
   * @throws AreaNotFound where the division does not hold an area
   */
  void store(Division division, Map<AreaCode, SinceLastYear> changes);
}
