// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.intake.TableFormat;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Component;

/** An organisation's own figures, one row a figure. */
@Component
public class TidyFormat implements TableFormat {
  private static final String NAMELESS = "eigen-cijfers";

  private final Indicators indicators;
  private final Areas areas;
  private final IndicatorNames names;

  public TidyFormat(Indicators indicators, Areas areas) {
    this.indicators = indicators;
    this.areas = areas;
    this.names = new IndicatorNames(indicators);
  }

  @Override
  public boolean recognises(List<String> header) {
    return TidyHeader.recognises(header);
  }

  @Override
  public List<FigureTable> read(String file, Rows rows, Optional<String> sourceName, Intake intake)
      throws IOException {
    TidyHeader header = TidyHeader.of(file, rows.header());
    String table = sourceName.map(TidyFormat::slug).orElse(NAMELESS);
    header.unknown().forEach(column -> intake.findings().unknownColumn(table, column));
    TidyRows reading = new TidyRows(file, header, indicators, names, intake.findings());
    List<TidyFigure> figures = reading.read(rows);
    TidyFilling filling = new TidyFilling(file, header, table, sourceName.orElse(table), intake);
    Map<Division, AreaTree> trees = new HashMap<>();
    Optional<Division> usual = usualDivision(file, figures);
    for (TidyFigure figure : figures) {
      Division division = figure.division().or(() -> usual).orElseThrow();
      filling.take(figure, trees.computeIfAbsent(division, areas::tree));
    }
    List<FigureTable> tables = filling.tables();
    if (!tables.isEmpty()) {
      tables.getFirst().countRefused(reading.refused());
    }
    return tables;
  }

  /**
   * The newest division that holds every area whose row names no division; where none holds all,
   * the newest of those that hold most. Empty where every row names its division.
   */
  private Optional<Division> usualDivision(String file, List<TidyFigure> figures) {
    Set<AreaCode> codes = new HashSet<>();
    figures.stream()
        .filter(figure -> figure.division().isEmpty())
        .forEach(figure -> codes.add(figure.code()));
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    record Candidate(Division division, long known) {}
    Candidate best =
        areas.listDivisions().stream()
            .map(division -> new Candidate(division, known(division, codes)))
            .max(
                Comparator.comparingLong(Candidate::known)
                    .thenComparing(one -> !one.division().isFictional())
                    .thenComparing(Candidate::division))
            .filter(one -> one.known() > 0)
            .orElseThrow(() ->
                new ImportRefused(
                    ImportRefused.Why.DIVISION_UNKNOWN,
                    file,
                    TidyColumn.DIVISION.name(Locale.ROOT)));
    return Optional.of(best.division());
  }

  private long known(Division division, Set<AreaCode> codes) {
    AreaTree tree = areas.tree(division);
    return codes.stream().filter(code -> tree.find(code).isPresent()).count();
  }

  /** {@code GGD Hart voor Brabant} becomes {@code ggd-hart-voor-brabant}. */
  static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    List<String> words = new ArrayList<>();
    for (String word : plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    String slug = String.join("-", words);
    return slug.isEmpty() ? NAMELESS : slug;
  }
}
