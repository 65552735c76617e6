// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

/** Why there is no figure: three different things that stay different to the last pixel. */
public enum Absence {
  /** The source has it but does not show it: too few people, or not reliable. */
  SUPPRESSED,
  /** The source did not ask this in that year or of that age band. */
  NOT_ASKED,
  /** The source should have it and does not. */
  MISSING
}
