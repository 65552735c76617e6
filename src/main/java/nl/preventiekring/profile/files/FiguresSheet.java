// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.paper.Spreadsheet;
import nl.preventiekring.paper.Spreadsheet.Cell;
import nl.preventiekring.profile.FigureLine;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ProfileRow.Comparison;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.ShownFigure;
import org.springframework.stereotype.Component;

/**
 * Every figure of an area as a spreadsheet: the same columns as the CSV file, and a sheet that says
 * where they come from and what the reasons for no figure mean.
 */
@Component
public class FiguresSheet {
  private static final List<Integer> WIDTHS = List.of(32, 42, 34, 8, 10, 12, 12, 12, 20, 12);
  private static final int WIDTH_AROUND = 18;

  private final Profiles profiles;
  private final Indicators indicators;
  private final FigureText text;

  FiguresSheet(Profiles profiles, Indicators indicators, FigureText text) {
    this.profiles = profiles;
    this.indicators = indicators;
    this.text = text;
  }

  public byte[] of(ProfiledArea area, Locale locale) {
    List<FigureLine> lines = profiles.listFigures(area);
    List<Comparison> around = lines.isEmpty() ? List.of() : lines.getFirst().comparisons();
    List<String> head =
        Stream.concat(
                FigureSources.COLUMNS.stream()
                    .map(column -> text.text("profile.csv." + column, locale)),
                around.stream().map(other -> other.area().title()))
            .toList();
    List<Integer> widths = new ArrayList<>(WIDTHS);
    widths.addAll(Collections.nCopies(around.size(), WIDTH_AROUND));
    return Spreadsheet.of(
        List.of(
            new Spreadsheet.Sheet(
                text.text("profile.sheet.figures", locale),
                head,
                widths,
                lines.stream().map(line -> row(line, locale)).toList()),
            explanation(area, lines, locale)));
  }

  private List<Cell> row(FigureLine line, Locale locale) {
    Stream<Cell> own =
        Stream.of(
            new Cell.Text(line.indicator().id().value()),
            new Cell.Text(line.indicator().name().in(locale)),
            new Cell.Text(FigureSources.key(line)),
            new Cell.Number(line.period().year(), 0),
            new Cell.Text(line.ages().toString()),
            value(line.figure()),
            bound(line.figure(), true),
            bound(line.figure(), false),
            absence(line, locale),
            new Cell.Text(FigureSources.kind(line, text, locale)));
    return Stream.concat(own, line.comparisons().stream().map(other -> value(other.figure())))
        .toList();
  }

  private Cell absence(FigureLine line, Locale locale) {
    return line.figure() instanceof ShownFigure.Known
        ? new Cell.Empty()
        : new Cell.Text(text.figure(line.figure(), line.indicator().unit(), locale));
  }

  private static Cell value(ShownFigure figure) {
    return figure instanceof ShownFigure.Known known
        ? new Cell.Number(known.value(), known.decimals())
        : new Cell.Empty();
  }

  private static Cell bound(ShownFigure figure, boolean lower) {
    if (!(figure instanceof ShownFigure.Known known)) {
      return new Cell.Empty();
    }
    OptionalDouble bound = lower ? known.lower() : known.upper();
    return bound.isPresent()
        ? new Cell.Number(bound.getAsDouble(), known.decimals())
        : new Cell.Empty();
  }

  private Spreadsheet.Sheet explanation(ProfiledArea area, List<FigureLine> lines, Locale locale) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(told(area.title(), area.code() + ", " + area.division()));
    for (Absence reason : Absence.values()) {
      rows.add(
          told(
              text.text("profile.absence." + reason, locale),
              text.text("profile.absence." + reason + ".text", locale)));
    }
    rows.add(
        told(
            text.text("profile.absence.NOT_COMPUTED", locale),
            text.text("profile.sheet.not-computed", locale)));
    rows.add(
        told(
            text.text("profile.kind.MODEL_ESTIMATE", locale),
            text.text("profile.sheet.estimate", locale)));
    FigureSources.of(lines, indicators, locale)
        .forEach((table, credit) -> rows.add(told(table, credit)));
    return new Spreadsheet.Sheet(
        text.text("profile.sheet.explanation", locale),
        List.of(
            text.text("profile.sheet.word", locale), text.text("profile.sheet.meaning", locale)),
        List.of(34, 110),
        rows);
  }

  private static List<Cell> told(String word, String meaning) {
    return List.of(new Cell.Text(word), new Cell.Text(meaning));
  }
}
