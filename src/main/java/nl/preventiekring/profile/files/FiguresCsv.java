// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.preventiekring.paper.CsvText;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ProfileRow.Comparison;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Known;
import org.springframework.stereotype.Component;

/**
 * Every figure of an area, of every indicator, year and age band, with the reason where there is
 * none, and beside it the figures of the areas around, which are the same areas on every line.
 * Numbers have a decimal comma in Dutch and a point in English, as the spreadsheets of their
 * readers do.
 */
@Component
public class FiguresCsv {
  private final Profiles profiles;
  private final FigureText text;

  FiguresCsv(Profiles profiles, FigureText text) {
    this.profiles = profiles;
    this.text = text;
  }

  public String of(ProfiledArea area, Locale locale) {
    List<FigureLine> lines = profiles.listFigures(area);
    List<Comparison> around = lines.isEmpty() ? List.of() : lines.getFirst().comparisons();
    List<String> head =
        Stream.concat(
                FigureSources.COLUMNS.stream()
                    .map(column -> text.text("profile.csv." + column, locale)),
                around.stream().map(other -> other.area().title()))
            .toList();
    return CsvText.of(head, lines.stream().map(line -> row(line, locale)));
  }

  private List<String> row(FigureLine line, Locale locale) {
    Stream<String> own =
        Stream.of(
            line.indicator().id().value(),
            line.indicator().name().in(locale),
            FigureSources.key(line),
            line.period().toString(),
            line.ages().toString(),
            value(line.figure(), locale),
            bound(line.figure(), true, locale),
            bound(line.figure(), false, locale),
            absence(line, locale),
            FigureSources.kind(line, text, locale));
    Stream<String> beside = line.comparisons().stream().map(other -> value(other.figure(), locale));
    return Stream.concat(own, beside).toList();
  }

  private String absence(FigureLine line, Locale locale) {
    return line.figure() instanceof Known
        ? ""
        : text.figure(line.figure(), line.indicator().unit(), locale);
  }

  private static String value(ShownFigure figure, Locale locale) {
    return figure instanceof Known known ? number(known.value(), known.decimals(), locale) : "";
  }

  private static String bound(ShownFigure figure, boolean lower, Locale locale) {
    if (!(figure instanceof Known known)) {
      return "";
    }
    OptionalDouble bound = lower ? known.lower() : known.upper();
    return bound.isPresent() ? number(bound.getAsDouble(), known.decimals(), locale) : "";
  }

  private static String number(double value, int decimals, Locale locale) {
    String plain =
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return locale.getLanguage().equals("nl") ? plain.replace('.', ',') : plain;
  }
}
