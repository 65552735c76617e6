// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.List;
import java.util.Map;
import nl.preventiekring.region.AreaCode;

/**
 * A neighbourhood of the fictional region.
 *
 * @param traits its own, near those of its milieu
 * @param inhabitants in the last measuring year
 * @param before inhabitants in the first measuring year as a share of that number
 */
record Neighbourhood(AreaCode code, Milieu milieu, Traits traits, int inhabitants, double before) {
  static List<Neighbourhood> readAll() {
    Map<String, Milieu> milieus = Milieu.readAll();
    return Sheet.read("neighbourhoods.csv").stream()
        .map(line -> of(line, Known.in(milieus, line.text(1))))
        .toList();
  }

  private static Neighbourhood of(Sheet.Line line, Milieu milieu) {
    return new Neighbourhood(
        AreaCode.of(line.text(0)),
        milieu,
        milieu.traits().varied(line.text(0)),
        line.whole(2),
        line.whole(3) / 100.0);
  }

  int inhabitants(MeasuringYear year) {
    return (int) Math.round(inhabitants * (before + (1 - before) * year.progress()));
  }
}
