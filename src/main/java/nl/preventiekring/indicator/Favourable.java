// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import nl.preventiekring.shared.Worded;

/** Which direction is good for health. */
public enum Favourable implements Worded {
  HIGHER("hoger"),
  LOWER("lager"),
  NEUTRAL("geen");

  private final String word;

  Favourable(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
