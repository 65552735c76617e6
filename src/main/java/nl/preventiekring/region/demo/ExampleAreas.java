// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaLevel;
import org.locationtech.jts.geom.Coordinate;

/**
 * The areas of the demonstration region by name, and the places of each neighbourhood.
 *
 * @param drafts in the order of the file, larger areas before their parts
 * @param places kilometres east and north in the drawing
 */
record ExampleAreas(List<AreaDraft> drafts, Map<AreaCode, List<Coordinate>> places) {
  static ExampleAreas read() {
    List<String[]> lines = Sheet.read("areas.csv");
    Map<AreaCode, List<Coordinate>> places = new LinkedHashMap<>();
    for (String[] line : lines) {
      if (line.length == 3) {
        places.put(AreaCode.of(line[0]), places(line[2]));
      }
    }
    Optional<AreaCode> ggdRegion =
        lines.stream()
            .map(line -> AreaCode.of(line[0]))
            .filter(code -> code.level() == AreaLevel.GGD_REGION)
            .findFirst();
    List<AreaDraft> drafts =
        lines.stream().map(line -> draft(AreaCode.of(line[0]), line[1], ggdRegion)).toList();
    return new ExampleAreas(drafts, places);
  }

  private static AreaDraft draft(AreaCode code, String name, Optional<AreaCode> ggdRegion) {
    return code.level() == AreaLevel.MUNICIPALITY
        ? AreaDraft.municipality(code, name, ggdRegion, Optional.empty())
        : AreaDraft.named(code, name);
  }

  private static List<Coordinate> places(String text) {
    return Arrays.stream(text.split(", "))
        .map(place -> place.split(" "))
        .map(place -> new Coordinate(Double.parseDouble(place[0]), Double.parseDouble(place[1])))
        .toList();
  }
}
