// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.List;
import java.util.stream.IntStream;
import nl.preventiekring.shared.Period;

/**
 * One of the years in which the region was measured.
 *
 * @param place from 0; the place in every course of the files
 */
record MeasuringYear(int place, Period period) {
  private static final int[] YEARS = {2012, 2016, 2020, 2022, 2024};

  static final List<MeasuringYear> ALL =
      IntStream.range(0, YEARS.length)
          .mapToObj(place -> new MeasuringYear(place, new Period(YEARS[place])))
          .toList();

  /** 0 in the first year, 1 in the last. */
  double progress() {
    return (period.year() - YEARS[0]) / (double) (YEARS[YEARS.length - 1] - YEARS[0]);
  }
}
