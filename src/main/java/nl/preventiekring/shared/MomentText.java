// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people write them: {@code 12 nov 2025, 14:03}. */
public final class MomentText {
  private static final String PATTERN = "d MMM uuuu, HH:mm";

  private MomentText() {}

  /**
   * To the minute.
   *
   * @param zone of the readers, as the clock of the product has it
   */
  public static String of(Instant moment, ZoneId zone, Locale locale) {
    return DateTimeFormatter.ofPattern(PATTERN, locale).withZone(zone).format(moment);
  }
}
