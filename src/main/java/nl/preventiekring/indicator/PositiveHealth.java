// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

/** The six dimensions of positive health, used as a lens by name only. */
public enum PositiveHealth {
  BODILY_FUNCTIONS,
  MENTAL_WELL_BEING,
  MEANING,
  QUALITY_OF_LIFE,
  PARTICIPATION,
  DAILY_FUNCTIONING
}
