// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

/** Front door to the figures that are in force. */
public interface Figures {
  /**
   * The cube as it is now; keep it for the length of one page so that all of it is of one
   * generation.
   */
  FigureCube cube();
}
