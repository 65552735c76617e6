// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import nl.preventiekring.indicator.ReleaseDraft.SourceFile;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportCancelled;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.CsvRows;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.InputFile.Packing;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.input.SpreadsheetRows;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.FileFormat;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.intake.TableFormat;
import org.springframework.stereotype.Component;

/** Finds out what each file is and lets the format that knows it read it. */
@Component
class SourceReading {
  /** What a zip may hold beside figures: a manual, a licence, what some systems add. */
  private static final Pattern WITH_DATA =
      Pattern.compile("(?!.*__MACOSX/).*\\.(csv|txt|tsv|json|geojson)", Pattern.CASE_INSENSITIVE);

  private final List<FileFormat> fileFormats;
  private final List<TableFormat> tableFormats;

  SourceReading(List<FileFormat> fileFormats, List<TableFormat> tableFormats) {
    this.fileFormats = fileFormats;
    this.tableFormats = tableFormats;
  }

  private record Found(InputFile file, Optional<FileFormat> format) {
    boolean isDescription() {
      return format.filter(FileFormat::isDescription).isPresent();
    }
  }

  /** Reads all files; those that describe others go first, whatever the order they came in. */
  void read(
      List<InputFile> files, Optional<String> sourceName, Intake intake, ImportProgress progress) {
    List<Found> found = new ArrayList<>();
    for (InputFile file : files) {
      wrapped(file, () -> found.addAll(recognised(file, intake)));
    }
    found.sort(Comparator.comparing(Found::isDescription).reversed());
    Checksums checksums = new Checksums();
    for (Found one : found) {
      wrapped(one.file(), () -> read(one, checksums, sourceName, intake, progress));
    }
    fileFormats.forEach(format -> format.finish(intake));
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void wrapped(InputFile file, Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new ImportRefused(
          ImportRefused.Why.UNREADABLE,
          file.name(),
          Optional.ofNullable(e.getMessage()).orElse(e.toString()));
    }
  }

  /** The file and its format; of a zip that is no format by itself, those of its members. */
  private List<Found> recognised(InputFile file, Intake intake) throws IOException {
    Optional<FileFormat> format = format(file);
    if (format.isPresent() || file.packing() != Packing.ZIP) {
      return List.of(new Found(file, format));
    }
    List<Found> members = new ArrayList<>();
    for (InputFile member : file.members()) {
      if (WITH_DATA.matcher(member.member()).matches()) {
        members.add(new Found(member, format(member)));
      } else {
        intake.findings().doubt(Doubt.of(Doubt.Kind.LEFT_OUT, file.name(), member.member(), 1));
      }
    }
    if (members.isEmpty()) {
      throw new ImportRefused(ImportRefused.Why.NOT_RECOGNISED, file.name());
    }
    return members;
  }

  private Optional<FileFormat> format(InputFile file) throws IOException {
    String head = file.head();
    for (FileFormat format : fileFormats) {
      if (format.recognises(file, head)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private void read(
      Found found,
      Checksums checksums,
      Optional<String> sourceName,
      Intake intake,
      ImportProgress progress)
      throws IOException {
    InputFile file = found.file();
    CompletableFuture<String> unused = checksums.begin(file);
    LongConsumer watch = watch(file, file.bytesToRead(), progress);
    List<FigureTable> tables =
        found.format().isPresent()
            ? found.format().get().read(file, sourceName, intake, watch)
            : rowsOf(file, sourceName, intake, watch);
    SourceFile source = new SourceFile(file.name(), checksums.of(file), file.bytes());
    tables.forEach(table -> intake.cameFrom(table, source));
  }

  private static LongConsumer watch(InputFile file, long total, ImportProgress progress) {
    return done -> {
      if (!progress.reached(file.name(), done, total)) {
        throw new ImportCancelled();
      }
    };
  }

  private List<FigureTable> rowsOf(
      InputFile file, Optional<String> sourceName, Intake intake, LongConsumer progress)
      throws IOException {
    try (Rows rows = rows(file, progress)) {
      for (TableFormat format : tableFormats) {
        if (format.recognises(rows.header())) {
          return format.read(file.name(), rows, sourceName, intake);
        }
      }
    }
    throw new ImportRefused(ImportRefused.Why.NOT_RECOGNISED, file.name());
  }

  private static Rows rows(InputFile file, LongConsumer progress) throws IOException {
    return switch (file.packing()) {
      case SPREADSHEET -> SpreadsheetRows.open(file);
      case ZIP -> throw new ImportRefused(ImportRefused.Why.NOT_RECOGNISED, file.name());
      case PLAIN, GZIP -> CsvRows.open(file.name(), file.text(progress));
    };
  }
}
