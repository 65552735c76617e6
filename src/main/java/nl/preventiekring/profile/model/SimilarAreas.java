// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Which areas are most alike, by traits of the place and its people and never by their health: the
 * statistical nearest neighbours of CIPFA and ONS. Traits are standardised over all areas (mean 0,
 * standard deviation 1); the distance is Euclid's.
 */
public final class SimilarAreas {
  /** As many as Fingertips shows. */
  public static final int NEAREST = 15;

  private final double[][] standardised;

  /**
   * @param traits one row for each area of a level, one column for each trait; NaN where unknown
   */
  public SimilarAreas(double[][] traits) {
    this.standardised = standardise(traits);
  }

  /**
   * @param area row of the table of traits
   * @param distance 0 for the same; standard deviations together
   * @param differsMost columns, the one with the largest difference first
   */
  public record Neighbour(int area, double distance, List<Integer> differsMost) {}

  /**
   * The areas most like one, nearest first; none for an area of which a trait is unknown. Areas of
   * which a trait is unknown are nobody's neighbour.
   */
  public List<Neighbour> nearest(int area) {
    double[] own = standardised[area];
    if (!isKnown(own)) {
      return List.of();
    }
    record Candidate(int area, double squared) {}
    var farthestFirst =
        new PriorityQueue<>(
            Comparator.comparingDouble(Candidate::squared)
                .thenComparingInt(Candidate::area)
                .reversed());
    double limit = Double.POSITIVE_INFINITY;
    for (int other = 0; other < standardised.length; other++) {
      double squared = other == area ? Double.NaN : squared(own, standardised[other], limit);
      if (squared < limit || farthestFirst.size() < NEAREST && !Double.isNaN(squared)) {
        farthestFirst.add(new Candidate(other, squared));
        if (farthestFirst.size() > NEAREST) {
          farthestFirst.remove();
        }
        if (farthestFirst.size() == NEAREST) {
          limit = farthestFirst.element().squared();
        }
      }
    }
    return farthestFirst.stream()
        .sorted(Comparator.comparingDouble(Candidate::squared).thenComparingInt(Candidate::area))
        .map(found ->
            new Neighbour(
                found.area(),
                Math.sqrt(found.squared()),
                differsMost(own, standardised[found.area()])))
        .toList();
  }

  /** Stops adding where the limit is passed; NaN where a trait is unknown. */
  private static double squared(double[] one, double[] other, double limit) {
    double sum = 0;
    for (int trait = 0; trait < one.length && !(sum > limit); trait++) {
      double difference = one[trait] - other[trait];
      sum += difference * difference;
    }
    return sum;
  }

  private static List<Integer> differsMost(double[] one, double[] other) {
    return IntStream.range(0, one.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer trait) -> -Math.abs(one[trait] - other[trait])))
        .toList();
  }

  private static boolean isKnown(double[] traits) {
    return Arrays.stream(traits).noneMatch(Double::isNaN);
  }

  private static double[][] standardise(double[][] traits) {
    double[][] standardised = Arrays.stream(traits).map(double[]::clone).toArray(double[][]::new);
    int columns = traits.length == 0 ? 0 : traits[0].length;
    for (int column = 0; column < columns; column++) {
      int at = column;
      double[] known =
          Arrays.stream(traits).mapToDouble(row -> row[at]).filter(v -> !Double.isNaN(v)).toArray();
      double mean = Arrays.stream(known).average().orElse(0);
      double variance =
          Arrays.stream(known).map(value -> (value - mean) * (value - mean)).average().orElse(0);
      double deviation = variance == 0 ? 1 : Math.sqrt(variance);
      for (double[] row : standardised) {
        row[at] = (row[at] - mean) / deviation;
      }
    }
    return standardised;
  }
}
