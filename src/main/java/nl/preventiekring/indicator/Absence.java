// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import nl.preventiekring.shared.Worded;

/** Why there is no figure: three different things that stay different to the last pixel. */
public enum Absence implements Worded {
  /** The source has it but does not show it: too few people, or not reliable. */
  SUPPRESSED("onderdrukt"),
  /** The source did not ask this in that year or of that age band. */
  NOT_ASKED("niet-gevraagd"),
  /** The source should have it and does not. */
  MISSING("ontbreekt");

  private final String word;

  Absence(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
