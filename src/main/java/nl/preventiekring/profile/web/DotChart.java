// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dots with their intervals beside each other. Across, a place is a percentage of the width such as
 * {@code 45.30%}; down, it is a number of pixels from the top.
 *
 * @param sentence the same in words
 * @param line a straight line among the dots; null where there is none
 */
record DotChart(String sentence, List<Dot> dots, @Nullable Line line) {
  /**
   * @param top where the interval begins; the place of the dot where it has none
   * @param bottom where it ends
   * @param label above it; empty where there is no room
   * @param caption under the chart; empty where there is no room
   * @param side of the dot on which its words begin: start, middle or end
   */
  record Dot(
      String across,
      double down,
      double top,
      double bottom,
      String label,
      String caption,
      String side) {}

  record Line(String fromAcross, double fromDown, String toAcross, double toDown) {}
}
