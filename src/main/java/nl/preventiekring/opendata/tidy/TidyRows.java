// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Population;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.intake.FigureCheck;
import nl.preventiekring.opendata.intake.Findings;
import nl.preventiekring.opendata.tidy.TidyCell.Figure;
import nl.preventiekring.opendata.tidy.TidyCell.Word;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * Reads the rows of one file with own figures. A row with a fault is named and left out; one
 * without any text, as spreadsheets leave behind, is no row.
 */
final class TidyRows {
  private static final Map<String, KindOfFigure> KINDS =
      Map.of(
          "", KindOfFigure.SURVEY,
          "register", KindOfFigure.REGISTER_COUNT,
          "registratie", KindOfFigure.REGISTER_COUNT,
          "enquete", KindOfFigure.SURVEY,
          "enquête", KindOfFigure.SURVEY,
          "survey", KindOfFigure.SURVEY,
          "schatting", KindOfFigure.MODEL_ESTIMATE,
          "estimate", KindOfFigure.MODEL_ESTIMATE);

  /** Units of figures that stay below a thousand. */
  private static final Set<Unit> SMALL =
      EnumSet.of(Unit.PERCENT, Unit.AVERAGE_COUNT, Unit.PER_HOUSEHOLD, Unit.KILOMETRES, Unit.SCORE);

  private final String file;
  private final TidyHeader header;
  private final Indicators indicators;
  private final IndicatorNames names;
  private final Findings findings;
  private final Row row = new Row();
  private long refused;
  private int commas;
  private int thousands;
  private boolean thousandsOfThings;
  private String exampleOfThousands = "";

  TidyRows(
      String file,
      TidyHeader header,
      Indicators indicators,
      IndicatorNames names,
      Findings findings) {
    this.file = file;
    this.header = header;
    this.indicators = indicators;
    this.names = names;
    this.findings = findings;
  }

  /** A cell that makes its row useless. */
  private static final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final TidyColumn column;
    private final Reason reason;

    BadCell(TidyColumn column, Reason reason) {
      super(reason.name(), null, false, false);
      this.column = column;
      this.reason = reason;
    }
  }

  List<TidyFigure> read(Rows rows) throws IOException {
    List<TidyFigure> figures = new ArrayList<>();
    while (rows.next(row)) {
      if (row.isBlank()) {
        continue;
      }
      findings.row();
      try {
        figures.add(figure());
      } catch (BadCell bad) {
        refused++;
        findings.refuse(
            new Refusal(file, row.line(), header.name(bad.column), text(bad.column), bad.reason));
      }
    }
    if (thousands > 0 && (commas > 0 || thousandsOfThings)) {
      findings.doubt(
          Doubt.of(Doubt.Kind.THOUSANDS_OR_DECIMALS, file, exampleOfThousands, thousands));
    }
    return figures;
  }

  /** How many rows were left out. */
  long refused() {
    return refused;
  }

  private TidyFigure figure() {
    Indicator indicator =
        names
            .find(text(TidyColumn.INDICATOR))
            .orElseThrow(() -> new BadCell(TidyColumn.INDICATOR, Reason.UNKNOWN_INDICATOR));
    TidyCell value = cell(TidyColumn.VALUE, indicator.unit());
    TidyCell lower = cell(TidyColumn.LOWER, indicator.unit());
    TidyCell upper = cell(TidyColumn.UPPER, indicator.unit());
    checkBounds(value, lower, upper);
    return new TidyFigure(
        row.line(),
        division(),
        AreaCode.find(text(TidyColumn.AREA))
            .orElseThrow(() -> new BadCell(TidyColumn.AREA, Reason.NOT_AN_AREA_CODE)),
        text(TidyColumn.AREA),
        indicator,
        period(),
        ageBand(indicator),
        kind(),
        value,
        lower,
        upper,
        respondents());
  }

  private TidyCell cell(TidyColumn column, Unit unit) {
    String text = text(column);
    TidyCell cell = TidyCell.read(text);
    switch (cell) {
      case TidyCell.Fault fault -> throw new BadCell(column, fault.reason());
      case Figure figure -> {
        Optional<Reason> fault = FigureCheck.fault(figure.mantissa(), figure.scale(), unit);
        if (fault.isPresent()) {
          throw new BadCell(column, fault.get());
        }
        noteStyle(text, unit);
      }
      case Word _ -> {}
    }
    return cell;
  }

  /** What has a unit that goes into thousands is doubted even where nobody wrote a comma. */
  private void noteStyle(String text, Unit unit) {
    commas += text.indexOf(',') >= 0 ? 1 : 0;
    if (TidyCell.mayBeThousands(text)) {
      thousands++;
      thousandsOfThings |= !SMALL.contains(unit);
      exampleOfThousands = text;
    }
  }

  private static void checkBounds(TidyCell value, TidyCell lower, TidyCell upper) {
    boolean bounded = lower instanceof Figure || upper instanceof Figure;
    if (value == Word.MISSING && bounded) {
      throw new BadCell(TidyColumn.VALUE, Reason.NO_VALUE);
    }
    if (isAbove(lower, value) || isAbove(lower, upper)) {
      throw new BadCell(TidyColumn.LOWER, Reason.BOUNDS_DO_NOT_HOLD_VALUE);
    }
    if (isAbove(value, upper)) {
      throw new BadCell(TidyColumn.UPPER, Reason.BOUNDS_DO_NOT_HOLD_VALUE);
    }
  }

  private static boolean isAbove(TidyCell one, TidyCell other) {
    return one instanceof Figure high && other instanceof Figure low && high.isAbove(low);
  }

  private TidyCell respondents() {
    TidyCell cell = TidyCell.read(text(TidyColumn.RESPONDENTS));
    if (cell instanceof Figure) {
      noteStyle(text(TidyColumn.RESPONDENTS), Unit.COUNT);
    }
    if (cell instanceof TidyCell.Fault fault) {
      throw new BadCell(TidyColumn.RESPONDENTS, fault.reason());
    }
    if (cell instanceof Figure people && (people.scale() > 0 || people.mantissa() < 0)) {
      throw new BadCell(
          TidyColumn.RESPONDENTS, people.scale() > 0 ? Reason.NOT_A_NUMBER : Reason.NEGATIVE);
    }
    return cell;
  }

  private Optional<Division> division() {
    String text = text(TidyColumn.DIVISION);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.matches("\\d{4}")
              ? Division.netherlands(Integer.parseInt(text))
              : Division.of(text));
    } catch (IllegalArgumentException e) {
      throw new BadCell(TidyColumn.DIVISION, Reason.YEAR);
    }
  }

  private Period period() {
    try {
      return Period.of(text(TidyColumn.PERIOD));
    } catch (IllegalArgumentException e) {
      throw new BadCell(TidyColumn.PERIOD, Reason.UNKNOWN_PERIOD);
    }
  }

  /** Without ages a figure is about those of the indicator, or else about everybody. */
  private AgeBand ageBand(Indicator indicator) {
    String text = text(TidyColumn.AGE);
    if (text.isEmpty()) {
      return indicator
          .fixedAgeBand()
          .or(() -> indicators.findPopulation(indicator.population()).flatMap(Population::ageBand))
          .orElse(AgeBand.EVERYBODY);
    }
    try {
      return AgeBand.of(text);
    } catch (IllegalArgumentException e) {
      throw new BadCell(TidyColumn.AGE, Reason.UNKNOWN_AGE);
    }
  }

  private KindOfFigure kind() {
    return Optional.ofNullable(KINDS.get(text(TidyColumn.KIND).toLowerCase(Locale.ROOT)))
        .orElseThrow(() -> new BadCell(TidyColumn.KIND, Reason.UNKNOWN_KIND));
  }

  private String text(TidyColumn column) {
    return header.text(row, column);
  }
}
