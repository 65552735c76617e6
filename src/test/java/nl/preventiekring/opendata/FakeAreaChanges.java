// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.preventiekring.region.AreaChanges;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.MunicipalityChange;
import nl.preventiekring.region.SinceLastYear;

/** Remembers what importers told. */
public final class FakeAreaChanges implements AreaChanges {
  private final List<MunicipalityChange> lists = new ArrayList<>();
  private final Map<AreaCode, SinceLastYear> flags = new HashMap<>();

  public List<MunicipalityChange> lists() {
    return lists;
  }

  public Map<AreaCode, SinceLastYear> flags() {
    return flags;
  }

  @Override
  public void store(String set, ChangeCoverage coverage, Collection<MunicipalityChange> changes) {
    lists.addAll(changes);
  }

  @Override
  public void store(Division division, Map<AreaCode, SinceLastYear> changes) {
    flags.putAll(changes);
  }
}
