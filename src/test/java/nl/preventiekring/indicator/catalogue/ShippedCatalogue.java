// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import nl.preventiekring.indicator.Indicators;

/** The catalogue that ships, for tests of other modules that run without Spring. */
public final class ShippedCatalogue {
  private static final Indicators INDICATORS = new Catalogue();

  private ShippedCatalogue() {}

  /** Immutable, read once per JVM. */
  public static Indicators indicators() {
    return INDICATORS;
  }
}
