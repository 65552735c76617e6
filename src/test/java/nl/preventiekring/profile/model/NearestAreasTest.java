// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import nl.preventiekring.profile.model.NearestAreas.Neighbour;
import org.junit.jupiter.api.Test;

class NearestAreasTest {
  @Test
  void distanceIsInStandardDeviationsOfATrait() {
    // every trait: mean 2, standard deviation sqrt(8/3)
    NearestAreas areas = new NearestAreas(new double[][] {{0, 4, 0}, {2, 2, 2}, {4, 0, 4}});
    assertThat(areas.nearest(0, 9)).extracting(Neighbour::area).containsExactly(1, 2);
    assertThat(areas.nearest(0, 9).getFirst().distance())
        .isCloseTo(2 / Math.sqrt(8.0 / 3), within(1e-12));
    assertThat(areas.nearest(0, 1)).hasSize(1);
  }

  @Test
  void traitThatDiffersMostComesFirst() {
    NearestAreas areas = new NearestAreas(new double[][] {{0, 0, 1}, {0, 1, 1}, {1, 9, 1}});
    assertThat(areas.nearest(0, 9).getLast().differsMost()).startsWith(1, 0);
  }

  /** The second lacks a trait that the first has; the first has all that the second has. */
  @Test
  void areaIsComparedByTheTraitsThatAreKnownOfIt() {
    double[][] traits = {{0, 1, 3, 5}, {0, 1, 3, Double.NaN}, {2, 2, 2, 2}};
    NearestAreas areas = new NearestAreas(traits);
    assertThat(areas.nearest(0, 9)).extracting(Neighbour::area).containsExactly(2);
    assertThat(areas.nearest(1, 9)).extracting(Neighbour::area).containsExactly(0, 2);
    assertThat(areas.nearest(1, 9).getFirst().distance()).isZero();
    assertThat(areas.nearest(1, 9).getFirst().differsMost()).doesNotContain(3);
    assertThat(areas.known(1)).containsExactly(0, 1, 2);
  }

  @Test
  void areaWithTwoKnownTraitsIsLikeNoOther() {
    NearestAreas areas = new NearestAreas(new double[][] {{0, 1, Double.NaN}, {0, 1, 2}});
    assertThat(areas.nearest(0, 9)).isEmpty();
    assertThat(areas.usualDistance()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  /** 99 areas at steps of 1 on each trait, and one that lies far off. */
  @Test
  void areaThatIsFarFromAllOthersLiesBeyondTheUsualDistance() {
    double[][] traits = new double[100][3];
    for (int area = 0; area < 99; area++) {
      Arrays.fill(traits[area], area);
    }
    Arrays.fill(traits[99], 400);
    NearestAreas areas = new NearestAreas(traits);
    double step = areas.nearest(0, 1).getFirst().distance();
    assertThat(areas.usualDistance()).isCloseTo(step, within(1e-9));
    assertThat(areas.nearest(99, 1).getFirst().distance()).isGreaterThan(100 * step);
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
    NearestAreas areas = new NearestAreas(traits);
    for (int area = 0; area < 20; area++) {
      int own = area;
      assertThat(areas.nearest(own, NearestAreas.NEAREST))
          .extracting(Neighbour::area)
          .containsExactlyElementsOf(
              IntStream.range(0, traits.length)
                  .filter(other -> other != own)
                  .boxed()
                  .sorted(Comparator.comparingDouble(other -> distance(traits, own, other)))
                  .limit(NearestAreas.NEAREST)
                  .toList());
    }
  }

  private static double distance(double[][] traits, int one, int other) {
    double sum = 0;
    for (int i = 0; i < traits[0].length; i++) {
      int column = i;
      double[] values =
          IntStream.range(0, traits.length).mapToDouble(r -> traits[r][column]).toArray();
      double mean = Arrays.stream(values).sum() / values.length;
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
