// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

/** How a figure came about. */
public enum KindOfFigure {
  REGISTER_COUNT,
  SURVEY,
  MODEL_ESTIMATE;

  /**
   * Whether a change of such a figure may be used to show what a local intervention did. A model
   * estimate predicts from background traits and hardly reacts to local action (CDC PLACES
   * methodology; RIVM SMAP account), so it may not.
   */
  public boolean mayProveLocalEffect() {
    return this != MODEL_ESTIMATE;
  }
}
