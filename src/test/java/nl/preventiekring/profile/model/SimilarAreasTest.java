// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import nl.preventiekring.profile.model.SimilarAreas.Neighbour;
import org.junit.jupiter.api.Test;

class SimilarAreasTest {
  @Test
  void distanceIsInStandardDeviations() {
    // both traits: mean 2, standard deviation sqrt(8/3)
    SimilarAreas areas = new SimilarAreas(new double[][] {{0, 4}, {2, 2}, {4, 0}});
    assertThat(areas.nearest(0)).extracting(Neighbour::area).containsExactly(1, 2);
    assertThat(areas.nearest(0).getFirst().distance())
        .isCloseTo(Math.sqrt(2) * 2 / Math.sqrt(8.0 / 3), within(1e-12));
  }

  @Test
  void traitThatDiffersMostComesFirst() {
    SimilarAreas areas = new SimilarAreas(new double[][] {{0, 0, 1}, {0, 1, 1}, {1, 9, 1}});
    assertThat(areas.nearest(0).getLast().differsMost()).startsWith(1, 0);
  }

  @Test
  void areaWithAnUnknownTraitHasAndIsNoNeighbour() {
    SimilarAreas areas = new SimilarAreas(new double[][] {{0, 1}, {Double.NaN, 1}, {2, 2}});
    assertThat(areas.nearest(1)).isEmpty();
    assertThat(areas.nearest(0)).extracting(Neighbour::area).containsExactly(2);
  }

  /** Against sorting all distances. */
  @Test
  void nearestAreTheFirstOfAllSorted() {
    Random random = new Random(3);
    double[][] traits = new double[200][6];
    for (double[] row : traits) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextGaussian() * (i + 1);
      }
    }
    SimilarAreas areas = new SimilarAreas(traits);
    for (int area = 0; area < 20; area++) {
      int own = area;
      assertThat(areas.nearest(own))
          .extracting(Neighbour::area)
          .containsExactlyElementsOf(
              IntStream.range(0, traits.length)
                  .filter(other -> other != own)
                  .boxed()
                  .sorted(Comparator.comparingDouble(other -> distance(traits, own, other)))
                  .limit(SimilarAreas.NEAREST)
                  .toList());
    }
  }

  private static double distance(double[][] traits, int one, int other) {
    double sum = 0;
    for (int i = 0; i < traits[0].length; i++) {
      int column = i;
      double[] values =
          IntStream.range(0, traits.length).mapToDouble(r -> traits[r][column]).toArray();
      double mean = java.util.Arrays.stream(values).sum() / values.length;
      double variance = 0;
      for (double value : values) {
        variance += (value - mean) * (value - mean) / values.length;
      }
      double difference = traits[one][i] - traits[other][i];
      sum += difference * difference / variance;
    }
    return sum;
  }
}
