// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Outline;
import org.locationtech.jts.geom.Geometry;

/** Remembers which areas of which division got a boundary, a text for each call. */
public final class FakeBoundaries implements Boundaries {
  private final List<String> stored = new ArrayList<>();

  /** {@code NL-2024 [GM9001, GM9002]} for each file. */
  public List<String> stored() {
    return stored;
  }

  @Override
  public void store(Division division, Map<AreaCode, Geometry> shapes) {
    stored.add(division + " " + shapes.keySet());
  }

  @Override
  public Map<AreaCode, Outline> find(Division division, Collection<AreaCode> codes) {
    return new LinkedHashMap<>();
  }
}
