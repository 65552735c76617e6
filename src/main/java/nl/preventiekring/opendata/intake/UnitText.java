// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.Locale;
import nl.preventiekring.indicator.Unit;

/** Whether the unit that a publisher writes beside a column can be that of an indicator. */
public final class UnitText {
  private UnitText() {}

  /**
   * @param text such as {@code %}, {@code x 1 000 euro}, {@code per km²}
   */
  public static boolean fits(String text, Unit unit) {
    String words = text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    return switch (unit) {
      case PERCENT -> words.startsWith("%");
      case COUNT, AVERAGE_COUNT -> words.startsWith("aantal") && !words.contains("per km");
      case PER_1000_INHABITANTS -> words.startsWith("per 1 000 inwoners");
      case PER_HOUSEHOLD -> words.startsWith("per huishouden");
      case PER_KM2 -> words.contains("per km");
      case THOUSAND_EUROS -> words.contains("1 000 euro");
      case EUROS -> words.startsWith("euro");
      case KILOMETRES -> words.equals("km");
      case HECTARES -> words.equals("ha");
      case KWH -> words.equals("kwh");
      case CUBIC_METRES -> words.equals("m³") || words.equals("m3");
      case CLASS -> words.startsWith("code") || words.startsWith("klasse");
      case SCORE -> true;
    };
  }
}
