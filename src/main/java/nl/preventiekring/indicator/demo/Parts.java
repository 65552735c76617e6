// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Divides a whole number so that the parts add up to it. */
final class Parts {
  private Parts() {}

  /** One number per share, in proportion; what rounding leaves goes to the largest remainders. */
  static List<Integer> of(int total, double... shares) {
    double sum = DoubleStream.of(shares).sum();
    int[] parts = new int[shares.length];
    double[] left = new double[shares.length];
    for (int at = 0; at < shares.length; at++) {
      double exact = total * shares[at] / sum;
      parts[at] = (int) Math.floor(exact);
      left[at] = exact - parts[at];
    }
    for (int missing = total - Arrays.stream(parts).sum(); missing > 0; missing--) {
      int largest = largest(left);
      parts[largest]++;
      left[largest] = -1;
    }
    return Arrays.stream(parts).boxed().toList();
  }

  private static int largest(double... numbers) {
    int largest = 0;
    for (int at = 1; at < numbers.length; at++) {
      largest = numbers[at] > numbers[largest] ? at : largest;
    }
    return largest;
  }
}
