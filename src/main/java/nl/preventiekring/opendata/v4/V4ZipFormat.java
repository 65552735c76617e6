// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.CsvRows;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.InputFile.Packing;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.FileFormat;
import nl.preventiekring.opendata.intake.Findings;
import nl.preventiekring.opendata.intake.Intake;
import org.springframework.stereotype.Component;

/**
 * The zip that CBS gives of a whole version 4 table: Observations.csv, MeasureCodes.csv and other
 * sets, each a CSV with semicolons.
 */
@Component
public class V4ZipFormat implements FileFormat {
  private static final String CSV = ".csv";

  private final V4Observations observations;

  public V4ZipFormat(V4Observations observations) {
    this.observations = observations;
  }

  @Override
  public boolean recognises(InputFile file, String head) throws IOException {
    if (file.packing() != Packing.ZIP) {
      return false;
    }
    return file.members().stream()
        .map(V4ZipFormat::set)
        .anyMatch(
            set -> set.equals(V4Description.OBSERVATIONS) || set.equals(V4Description.MEASURES));
  }

  /** {@code MeasureCodes} for a member {@code MeasureCodes.csv}; empty text for other members. */
  private static String set(InputFile member) {
    String name = member.member().substring(member.member().lastIndexOf('/') + 1);
    return name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : "";
  }

  @Override
  public List<FigureTable> read(
      InputFile file, Optional<String> sourceName, Intake intake, LongConsumer progress)
      throws IOException {
    Map<String, InputFile> sets = sets(file, intake.findings());
    InputFile cells = needed(file, sets, V4Description.OBSERVATIONS);
    needed(file, sets, V4Description.MEASURES);
    sets.remove(V4Description.OBSERVATIONS);
    String id = describe(file, sets, sourceName, intake);
    V4Source source =
        new V4Source(cells.name(), () -> CsvRows.open(cells.name(), cells.text(progress)));
    return List.of(observations.read(source, id, intake));
  }

  private static InputFile needed(InputFile file, Map<String, InputFile> sets, String set) {
    InputFile member = sets.get(set);
    if (member == null) {
      throw new ImportRefused(ImportRefused.Why.COMPANION_MISSING, file.name(), set + CSV);
    }
    return member;
  }

  /** Takes in what all sets tell of the table, and answers its id. */
  private static String describe(
      InputFile file, Map<String, InputFile> sets, Optional<String> sourceName, Intake intake)
      throws IOException {
    Map<String, List<Map<String, String>>> told = new LinkedHashMap<>();
    for (Map.Entry<String, InputFile> set : sets.entrySet()) {
      told.put(set.getKey(), records(set.getValue()));
    }
    String id = id(file, sourceName, told.getOrDefault(V4Description.PROPERTIES, List.of()));
    V4Description description = V4Notes.description(id, intake);
    told.forEach((set, records) ->
        records.forEach(record -> {
          if (description.take(set, record)) {
            intake.findings().row();
          }
        }));
    return id;
  }

  private static String id(
      InputFile file, Optional<String> sourceName, List<Map<String, String>> properties) {
    Stream<String> names =
        Stream.of(
                properties.stream().map(record -> record.getOrDefault("Identifier", "")),
                sourceName.stream(),
                Stream.of(file.name()))
            .flatMap(one -> one);
    return V4Observations.id(file.name(), names)
        .orElseThrow(() -> new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, file.name()));
  }

  /** The members by set; what is no set is told. */
  private static Map<String, InputFile> sets(InputFile file, Findings findings) throws IOException {
    Map<String, InputFile> sets = new LinkedHashMap<>();
    for (InputFile member : file.members()) {
      String set = set(member);
      if (set.isEmpty()) {
        findings.doubt(Doubt.of(Doubt.Kind.LEFT_OUT, file.name(), member.member(), 1));
      } else if (sets.put(set, member) != null) {
        throw new ImportRefused(
            ImportRefused.Why.TABLES_DIFFER, file.name(), set + CSV, member.member());
      }
    }
    return sets;
  }

  private static List<Map<String, String>> records(InputFile member) throws IOException {
    List<Map<String, String>> records = new ArrayList<>();
    try (CsvRows rows = CsvRows.open(member.name(), member.text(_ -> {}))) {
      List<String> header = rows.header();
      Row row = new Row();
      while (rows.next(row)) {
        Map<String, String> record = new HashMap<>();
        for (int cell = 0; cell < header.size(); cell++) {
          record.put(header.get(cell), row.stripped(cell));
        }
        records.add(record);
      }
    }
    return records;
  }
}
