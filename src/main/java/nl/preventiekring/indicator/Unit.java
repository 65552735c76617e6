// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

/** Unit of a figure; the screens name it. */
public enum Unit {
  PERCENT,
  COUNT,
  AVERAGE_COUNT,
  PER_1000_INHABITANTS,
  PER_HOUSEHOLD,
  PER_KM2,
  THOUSAND_EUROS,
  EUROS,
  KILOMETRES,
  HECTARES,
  KWH,
  CUBIC_METRES,
  CLASS,
  SCORE
}
