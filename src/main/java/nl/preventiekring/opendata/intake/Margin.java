// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

/** What a figure says of an indicator. */
public enum Margin {
  VALUE,
  /** 95 % lower bound. */
  LOWER,
  /** 95 % upper bound. */
  UPPER,
  /** Number of respondents. */
  RESPONDENTS
}
