// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

/** Which direction is good for health. */
public enum Favourable {
  HIGHER,
  LOWER,
  NEUTRAL
}
