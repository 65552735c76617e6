// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Which areas are most alike, by traits of the place and its people and never by their health: the
 * statistical nearest neighbours of CIPFA and ONS. Traits are standardised over all areas (mean 0,
 * standard deviation 1). The distance is Euclid's, divided by the square root of the number of
 * traits, so that it means the same for areas of which fewer traits are known.
 */
public final class NearestAreas {
  /** As many as Fingertips shows. */
  public static final int NEAREST = 15;

  /** An area of which fewer traits are known is like no other. */
  public static final int FEWEST_TRAITS = 3;

  /** So many areas tell how far the nearest one usually is. */
  private static final int SAMPLE = 300;

  private static final double USUAL = 0.95;

  /** So many distances stay in the first cache of the processor. */
  private static final int BLOCK = 1024;

  private final int areas;

  /** One row for each trait: trait by trait the processor takes several areas at once. */
  private final double[][] columns;

  /**
   * @param traits one row for each area of a level, one column for each trait; NaN where unknown
   */
  public NearestAreas(double[][] traits) {
    this.areas = traits.length;
    int width = traits.length == 0 ? 0 : traits[0].length;
    this.columns =
        IntStream.range(0, width)
            .mapToObj(trait -> standardised(Arrays.stream(traits).mapToDouble(row -> row[trait])))
            .toArray(double[][]::new);
  }

  /**
   * @param area row of the table of traits
   * @param distance 0 for the same; in standard deviations of a trait
   * @param differsMost columns of the known traits, the one with the largest difference first
   */
  public record Neighbour(int area, double distance, List<Integer> differsMost) {}

  /**
   * The areas most like one, nearest first, by the traits that are known of it; none where fewer
   * than three are. Areas of which one of those traits is unknown are not among them.
   *
   * @param most 1 or more
   */
  public List<Neighbour> nearest(int area, int most) {
    int[] traits = known(area);
    if (traits.length < FEWEST_TRAITS) {
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
    for (int start = 0; start < areas; start += BLOCK) {
      int end = Math.min(start + BLOCK, areas);
      square(area, traits, start, end, squares);
      for (int other = start; other < end; other++) {
        double squared = other == area ? Double.NaN : squares[other - start];
        if (squared < limit || farthestFirst.size() < most && !Double.isNaN(squared)) {
          farthestFirst.add(new Candidate(other, squared));
          if (farthestFirst.size() > most) {
            farthestFirst.remove();
          }
          if (farthestFirst.size() == most) {
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
                Math.sqrt(found.squared() / traits.length),
                differsMost(area, found.area(), traits)))
        .toList();
  }

  /**
   * The distance within which 95 of 100 areas have their nearest one: an area that is farther from
   * all others is like none. Of many areas 300 speak for all, at even steps through the table.
   *
   * @return infinite where no area has a nearest one
   */
  public double usualDistance() {
    int step = Math.max(1, areas / SAMPLE);
    double[] distances =
        IntStream.iterate(0, area -> area < areas, area -> area + step)
            .mapToObj(area -> nearest(area, 1))
            .filter(nearest -> !nearest.isEmpty())
            .mapToDouble(nearest -> nearest.getFirst().distance())
            .sorted()
            .toArray();
    return distances.length == 0
        ? Double.POSITIVE_INFINITY
        : distances[(int) Math.ceil(USUAL * distances.length) - 1];
  }

  /** The columns of the traits that are known of an area. */
  public int[] known(int area) {
    return IntStream.range(0, columns.length)
        .filter(trait -> !Double.isNaN(columns[trait][area]))
        .toArray();
  }

  /** Squared distances to a block of areas; NaN where one of the traits is unknown. */
  private void square(int area, int[] traits, int start, int end, double[] squares) {
    Arrays.fill(squares, 0);
    for (int trait : traits) {
      double[] column = columns[trait];
      double own = column[area];
      for (int other = start; other < end; other++) {
        double difference = own - column[other];
        squares[other - start] += difference * difference;
      }
    }
  }

  /** How far another area lies above one by a trait, in standard deviations. */
  public double steps(int one, int other, int trait) {
    return columns[trait][other] - columns[trait][one];
  }

  private List<Integer> differsMost(int one, int other, int[] traits) {
    return Arrays.stream(traits)
        .boxed()
        .sorted(Comparator.comparingDouble(trait -> -Math.abs(steps(one, other, trait))))
        .toList();
  }

  private static double[] standardised(DoubleStream trait) {
    double[] values = trait.toArray();
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    double mean = Arrays.stream(known).average().orElse(0);
    double variance =
        Arrays.stream(known).map(value -> (value - mean) * (value - mean)).average().orElse(0);
    double deviation = variance == 0 ? 1 : Math.sqrt(variance);
    return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
  }
}
