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

  /** So many distances stay in the first cache of the processor. */
  private static final int BLOCK = 1024;

  private final double[][] standardised;

  /** The same, one row for each trait. */
  private final double[][] columns;

  /**
   * @param traits one row for each area of a level, one column for each trait; NaN where unknown
   */
  public SimilarAreas(double[][] traits) {
    this.standardised = standardise(traits);
    this.columns = new double[traits.length == 0 ? 0 : traits[0].length][traits.length];
    for (int area = 0; area < traits.length; area++) {
      for (int trait = 0; trait < columns.length; trait++) {
        columns[trait][area] = standardised[area][trait];
      }
    }
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
    double[] squares = new double[BLOCK];
    for (int start = 0; start < standardised.length; start += BLOCK) {
      int end = Math.min(start + BLOCK, standardised.length);
      square(own, start, end, squares);
      for (int other = start; other < end; other++) {
        double squared = squares[other - start];
        boolean nearer =
            squared < limit || farthestFirst.size() < NEAREST && !Double.isNaN(squared);
        if (nearer && other != area) {
          farthestFirst.add(new Candidate(other, squared));
          if (farthestFirst.size() > NEAREST) {
            farthestFirst.remove();
          }
          if (farthestFirst.size() == NEAREST) {
            limit = farthestFirst.element().squared();
          }
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

  /**
   * Squared distances to a block of areas, NaN where a trait is unknown. Trait by trait over many
   * areas: so the processor adds several at once.
   */
  private void square(double[] own, int start, int end, double[] squares) {
    Arrays.fill(squares, 0);
    for (int trait = 0; trait < own.length; trait++) {
      double[] column = columns[trait];
      double here = own[trait];
      for (int other = start; other < end; other++) {
        double difference = here - column[other];
        squares[other - start] += difference * difference;
      }
    }
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
