// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import nl.preventiekring.shared.Worded;

/** How a figure came about. */
public enum KindOfFigure implements Worded {
  REGISTER_COUNT("telling"),
  SURVEY("enquete"),
  MODEL_ESTIMATE("schatting");

  private final String word;

  KindOfFigure(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /**
   * Whether a change of such a figure may be used to show what a local intervention did. A model
   * estimate predicts from background traits and hardly reacts to local action (CDC PLACES
   * methodology; RIVM SMAP account), so it may not.
   */
  public boolean mayProveLocalEffect() {
    return this != MODEL_ESTIMATE;
  }
}
