// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.intake.Block;
import nl.preventiekring.opendata.intake.FigureColumn;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.intake.Margin;
import nl.preventiekring.opendata.tidy.TidyCell.Figure;
import nl.preventiekring.opendata.tidy.TidyCell.Word;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;

/** Puts the figures of one file into the tables of their divisions. */
final class TidyFilling {
  private final String file;
  private final TidyHeader header;
  private final String id;
  private final String title;
  private final Intake intake;
  private final Seen seen;
  private final Set<FigureTable> tables = new LinkedHashSet<>();

  TidyFilling(String file, TidyHeader header, String id, String title, Intake intake) {
    this.file = file;
    this.header = header;
    this.id = id;
    this.title = title;
    this.intake = intake;
    this.seen = intake.notes(Seen.class, Seen::new);
  }

  /** What earlier rows said, in whichever file of this import. */
  static final class Seen {
    private final Map<TidyFigure.Key, String> where = new HashMap<>();
    private final Map<String, KindOfFigure> kinds = new HashMap<>();
  }

  List<FigureTable> tables() {
    return List.copyOf(tables);
  }

  void take(TidyFigure figure, AreaTree tree) {
    Division division = tree.division();
    FigureTable table = intake.table(division, id, title);
    table.ownFigures();
    tables.add(table);
    Optional<Refusal> refusal = refusal(figure, tree);
    if (refusal.isEmpty()) {
      refuseDuplicate(figure, division);
      refusal = put(figure, table);
    }
    refusal.ifPresent(intake.findings()::refuse);
    table.countRow(refusal.isPresent());
  }

  /** An area that does not exist is a typing error; own figures make no areas. */
  private Optional<Refusal> refusal(TidyFigure figure, AreaTree tree) {
    if (tree.find(figure.code()).isEmpty()) {
      String area = figure.area() + " (" + tree.division() + ")";
      return Optional.of(refusal(figure, TidyColumn.AREA, area, Reason.UNKNOWN_AREA));
    }
    String column = tree.division() + " " + figure.indicator().id();
    KindOfFigure kind = seen.kinds.computeIfAbsent(column, _ -> figure.kind());
    String kinds = figure.kind() + " / " + kind;
    return kind == figure.kind()
        ? Optional.empty()
        : Optional.of(refusal(figure, TidyColumn.KIND, kinds, Reason.KINDS_DIFFER));
  }

  private Refusal refusal(TidyFigure figure, TidyColumn column, String value, Reason reason) {
    return new Refusal(file, figure.line(), header.name(column), value, reason);
  }

  private void refuseDuplicate(TidyFigure figure, Division division) {
    TidyFigure.Key key = figure.key(division);
    String before = seen.where.putIfAbsent(key, file + ":" + figure.line());
    if (before != null) {
      throw new ImportRefused(ImportRefused.Why.DUPLICATE, file, figure.line(), key, before);
    }
  }

  private Optional<Refusal> put(TidyFigure figure, FigureTable table) {
    int column =
        table.column(
            new FigureColumn(
                id + ":" + figure.indicator().id(),
                figure.indicator(),
                figure.kind(),
                AgeBand.EVERYBODY));
    Map<Margin, TidyCell> cells = new EnumMap<>(Margin.class);
    cells.put(Margin.VALUE, figure.value());
    cells.put(Margin.LOWER, figure.lower());
    cells.put(Margin.UPPER, figure.upper());
    cells.put(Margin.RESPONDENTS, figure.respondents());
    cells
        .entrySet()
        .removeIf(cell -> cell.getKey() != Margin.VALUE && cell.getValue() == Word.MISSING);
    for (Map.Entry<Margin, TidyCell> cell : cells.entrySet()) {
      if (!put(figure, table, column, cell.getKey(), cell.getValue())) {
        cells.keySet().forEach(margin -> put(figure, table, column, margin, Word.MISSING));
        TidyColumn where = TidyColumn.valueOf(cell.getKey().name());
        return Optional.of(
            refusal(figure, where, cell.getValue().toString(), Reason.TOO_MANY_DIGITS));
      }
    }
    return Optional.empty();
  }

  /** Whether the figure fits beside the others of its column. */
  private boolean put(
      TidyFigure figure, FigureTable table, int column, Margin margin, TidyCell cell) {
    Block block = table.block(figure.period(), figure.ageBand(), margin);
    int place = table.place(figure.code());
    long unused = block.seen(place, table.mark(file, figure.line()));
    switch (cell) {
      case Figure number -> {
        return block.put(column, place, number.mantissa(), number.scale());
      }
      case Word.SUPPRESSED -> block.hide(column, place);
      case Word.NOT_ASKED -> block.notAsked(column, place);
      case Word.MISSING -> block.missing(column, place);
      case TidyCell.Fault fault ->
          throw new IllegalStateException("a fault is refused before: " + fault);
    }
    return true;
  }
}
