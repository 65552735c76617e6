// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

/** The fictional region that a new home begins with, unless the administrator does not want it. */
public interface Demonstration {
  /** Whether this home holds the demonstration data, whole. */
  boolean loaded();

  /**
   * Loads what is not loaded yet, each part in a transaction of its own; goes on where an earlier
   * start was cut off. Nothing happens on a home that began without.
   */
  void load();
}
