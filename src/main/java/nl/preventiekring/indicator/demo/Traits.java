// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.List;

/**
 * What makes neighbourhoods differ, each from about -2 to 2; or, as slopes, how much one step of
 * each adds to the log odds of an answer.
 */
record Traits(double prosperity, double cohesion, double urbanity, double greenery) {
  static Traits of(List<Double> numbers) {
    return new Traits(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }

  /** A neighbourhood is never quite like its milieu. */
  Traits varied(Object name) {
    return new Traits(
        prosperity + 0.28 * Draws.normal("prosperity", name),
        cohesion + 0.25 * Draws.normal("cohesion", name),
        urbanity + 0.12 * Draws.normal("urbanity", name),
        greenery + 0.20 * Draws.normal("greenery", name));
  }

  double dot(Traits slopes) {
    return prosperity * slopes.prosperity
        + cohesion * slopes.cohesion
        + urbanity * slopes.urbanity
        + greenery * slopes.greenery;
  }
}
