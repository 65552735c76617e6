// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import nl.preventiekring.shared.Worded;

/** Unit of a figure; the screens name it. */
public enum Unit implements Worded {
  PERCENT("procent"),
  COUNT("aantal"),
  AVERAGE_COUNT("gemiddeld-aantal"),
  PER_1000_INHABITANTS("per-1000-inwoners"),
  PER_HOUSEHOLD("per-huishouden"),
  PER_KM2("per-km2"),
  THOUSAND_EUROS("duizend-euro"),
  EUROS("euro"),
  KILOMETRES("kilometer"),
  HECTARES("hectare"),
  KWH("kWh"),
  CUBIC_METRES("m3"),
  CLASS("klasse"),
  SCORE("score");

  private final String word;

  Unit(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
