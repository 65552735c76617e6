// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.NumberText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Figures, ages and reasons as people read them. */
@Component
public final class FigureText {
  private final MessageSource messages;

  FigureText(MessageSource messages) {
    this.messages = messages;
  }

  /** The number with whatever always stands beside it: {@code 45,3 %}, {@code € 301.000}. */
  public String number(double value, int decimals, Unit unit, Locale locale) {
    return switch (unit) {
      case PERCENT -> NumberText.percent(value, decimals, locale);
      case EUROS -> euros(value, decimals, locale);
      case THOUSAND_EUROS -> euros(value * 1000, Math.max(0, decimals - 3), locale);
      case KILOMETRES -> withUnit(value, decimals, "km", locale);
      case HECTARES -> withUnit(value, decimals, "ha", locale);
      case KWH -> withUnit(value, decimals, "kWh", locale);
      case CUBIC_METRES -> withUnit(value, decimals, "m\u00b3", locale);
      default -> NumberText.decimal(value, decimals, locale);
    };
  }

  /**
   * What the number counts, where the number does not say so itself: {@code per 1.000 inwoners}.
   */
  public Optional<String> unit(Unit unit, Locale locale) {
    return switch (unit) {
      case PER_1000_INHABITANTS, PER_HOUSEHOLD, PER_KM2, AVERAGE_COUNT, CLASS, SCORE ->
          Optional.of(text("profile.unit." + unit, locale));
      default -> Optional.empty();
    };
  }

  /** {@code 18 jaar en ouder}, {@code 18 tot en met 64 jaar}, {@code alle leeftijden}. */
  public String ages(AgeBand band, Locale locale) {
    if (band.equals(AgeBand.EVERYBODY)) {
      return text("profile.ages.everybody", locale);
    }
    if (band.to() == AgeBand.OPEN) {
      return text("profile.ages.from", locale, String.valueOf(band.from()));
    }
    return band.from() == band.to()
        ? text("profile.ages.one", locale, String.valueOf(band.from()))
        : text(
            "profile.ages.between", locale, String.valueOf(band.from()), String.valueOf(band.to()));
  }

  /** The year of a row, and its ages where they are not those that the reader chose. */
  public String when(ProfileRow row, AgeBand chosen, Locale locale) {
    AgeBand band = row.ages();
    return band.equals(chosen) || band.equals(AgeBand.EVERYBODY)
        ? row.period().toString()
        : row.period() + ", " + ages(band, locale);
  }

  /**
   * What stands under the name of an area: {@code wijk in Ede, indeling 2020, code WK022802}.
   *
   * @param what its level, with or without where it lies
   */
  public String subtitle(ProfiledArea area, String what, Locale locale) {
    String year = String.valueOf(area.division().year());
    return switch (area) {
      case ProfiledArea.Coded coded -> text("profile.subtitle", locale, what, year, coded.code());
      case ProfiledArea.Made made ->
          text("profile.subtitle.made", locale, what, year, made.parts().size());
    };
  }

  /** The figure, or the word for why there is none. */
  public String figure(ShownFigure figure, Unit unit, Locale locale) {
    return switch (figure) {
      case ShownFigure.Known known -> number(known.value(), known.decimals(), unit, locale);
      case ShownFigure.Absent absent -> text("profile.absence." + absent.reason(), locale);
      case ShownFigure.NotComputed _ -> text("profile.absence.NOT_COMPUTED", locale);
    };
  }

  /** A text of this product; the key is in the files of both languages. */
  public String text(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** {@code de gemeente, de GGD-regio en het land}. */
  public String list(List<String> words, Locale locale) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " "
            + text("profile.and", locale)
            + " "
            + words.getLast();
  }

  private static String euros(double value, int decimals, Locale locale) {
    return "\u20ac\u00a0" + NumberText.decimal(value, decimals, locale);
  }

  private static String withUnit(double value, int decimals, String unit, Locale locale) {
    return NumberText.decimal(value, decimals, locale) + NumberText.NARROW_SPACE + unit;
  }
}
