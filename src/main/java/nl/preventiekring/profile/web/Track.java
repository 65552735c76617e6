// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparison picture; every place is a percentage of its width, such as {@code 45.3%}.
 *
 * @param sentence the same in words
 * @param ends what the ends of the spread are; null where they lie too close to be told
 */
record Track(
    String sentence,
    String here,
    @Nullable Stretch spread,
    @Nullable Ends ends,
    @Nullable Stretch half,
    @Nullable Stretch interval,
    List<Tick> ticks) {

  record Stretch(String from, String to) {}

  record Ends(String low, String high) {}

  /**
   * @param label short name of the area compared with
   * @param place where the tick stands
   * @param labelPlace where the middle of the label stands
   */
  record Tick(String label, String value, String place, String labelPlace) {}
}
