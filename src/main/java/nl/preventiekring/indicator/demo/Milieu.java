// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A kind of neighbourhood.
 *
 * @param ages percentages of 0-14, 15-24, 25-44, 45-64 and 65+
 */
record Milieu(
    Traits traits,
    List<Double> ages,
    Households households,
    Dwellings dwellings,
    Distances distances) {

  /**
   * @param size people per household
   * @param single percentage of one person
   * @param withChildren percentage with children
   */
  record Households(double size, double single, double withChildren) {}

  /**
   * @param ownerOccupied percentage, as the next two
   * @param value average in thousand euros
   */
  record Dwellings(double ownerOccupied, double association, double singleFamily, double value) {}

  /** Kilometres to the nearest. */
  record Distances(double generalPractice, double supermarket, double primarySchool) {}

  /** By name. */
  static Map<String, Milieu> readAll() {
    return Sheet.read("milieus.csv").stream()
        .collect(Collectors.toMap(line -> line.text(0), Milieu::of));
  }

  private static Milieu of(Sheet.Line line) {
    List<Double> homes = line.numbers(3);
    List<Double> built = line.numbers(4);
    List<Double> near = line.numbers(5);
    return new Milieu(
        Traits.of(line.numbers(1)),
        line.numbers(2),
        new Households(homes.get(0), homes.get(1), homes.get(2)),
        new Dwellings(built.get(0), built.get(1), built.get(2), built.get(3)),
        new Distances(near.get(0), near.get(1), near.get(2)));
  }
}
