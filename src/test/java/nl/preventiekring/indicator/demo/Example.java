// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.catalogue.ShippedCatalogue;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.shared.AgeBand;

/** The made-up figures, on land that is 100 hectares per neighbourhood. */
final class Example {
  static final List<ExampleTable> TABLES =
      ExampleTable.makeAll(ShippedCatalogue.indicators(), land());
  private static final Map<String, ExampleSlice> SLICES =
      slices()
          .collect(
              Collectors.toMap(
                  slice -> slice.indicator() + " " + slice.period() + " " + slice.ages(),
                  slice -> slice));
  static final List<AreaCode> NEIGHBOURHOODS =
      Neighbourhood.readAll().stream().map(Neighbourhood::code).toList();

  private Example() {}

  static Map<AreaCode, Integer> land() {
    Map<AreaCode, Integer> hectares = new LinkedHashMap<>();
    Neighbourhood.readAll().forEach(where -> hectares.put(where.code(), 100));
    return hectares;
  }

  static Stream<ExampleSlice> slices() {
    return TABLES.stream().flatMap(table -> table.slices().stream());
  }

  /** Throws NoSuchElementException where there is none. */
  static ExampleSlice slice(String indicator, int year, AgeBand ages) {
    return Known.in(SLICES, indicator + " " + year + " " + ages);
  }

  /** The figure without its point. */
  static int number(String indicator, int year, AgeBand ages, String area) {
    return slice(indicator, year, ages).values().get(AreaCode.of(area));
  }

  static boolean isFigure(int number) {
    return number > Cells.NOT_ASKED;
  }

  static boolean isIn(AreaCode part, AreaCode whole) {
    return whole.level().compareTo(AreaLevel.MUNICIPALITY) < 0
        || part.value().substring(2).startsWith(whole.value().substring(2));
  }

  /** How two indicators go together over the neighbourhoods that have both, from -1 to 1. */
  static double correlation(ExampleSlice one, ExampleSlice other) {
    List<double[]> pairs =
        NEIGHBOURHOODS.stream()
            .filter(code -> isFigure(one.values().get(code)) && isFigure(other.values().get(code)))
            .map(code -> new double[] {one.values().get(code), other.values().get(code)})
            .toList();
    double meanX = pairs.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
    double meanY = pairs.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
    double product = 0;
    double squareX = 0;
    double squareY = 0;
    for (double[] pair : pairs) {
      product += (pair[0] - meanX) * (pair[1] - meanY);
      squareX += (pair[0] - meanX) * (pair[0] - meanX);
      squareY += (pair[1] - meanY) * (pair[1] - meanY);
    }
    return product / Math.sqrt(squareX * squareY);
  }
}
