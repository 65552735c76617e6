package nl.preventiekring.opendata.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import nl.preventiekring.indicator.ReleaseDraft.SourceFile;
import nl.preventiekring.opendata.ImportCancelled;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.CsvRows;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.opendata.input.SpreadsheetRows;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.FileFormat;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.intake.TableFormat;
import org.springframework.stereotype.Component;

/** Finds out what a file is and lets the format that knows it read it. */
@Component
class SourceReading {
  private final List<FileFormat> fileFormats;
  private final List<TableFormat> tableFormats;

  SourceReading(List<FileFormat> fileFormats, List<TableFormat> tableFormats) {
    this.fileFormats = fileFormats;
    this.tableFormats = tableFormats;
  }

  void read(InputFile file, Optional<String> sourceName, Intake intake, ImportProgress progress) {
    try {
      CompletableFuture<String> checksum = CompletableFuture.supplyAsync(() -> checksum(file));
      long total = file.bytes();
      List<FigureTable> tables = tables(file, sourceName, intake, watch(file, total, progress));
      SourceFile source = new SourceFile(file.name(), checksum.join(), total);
      tables.forEach(table -> intake.cameFrom(table, source));
    } catch (IOException e) {
      throw new ImportRefused(
          ImportRefused.Why.UNREADABLE,
          file.name(),
          Optional.ofNullable(e.getMessage()).orElse(e.toString()));
    }
  }

  private static LongConsumer watch(InputFile file, long total, ImportProgress progress) {
    return done -> {
      if (!progress.reached(file.name(), done, total)) {
        throw new ImportCancelled();
      }
    };
  }

  private static String checksum(InputFile file) {
    try {
      return file.sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<FigureTable> tables(
      InputFile file, Optional<String> sourceName, Intake intake, LongConsumer progress)
      throws IOException {
    String head = file.head();
    for (FileFormat format : fileFormats) {
      if (format.recognises(file, head)) {
        return format.read(file, sourceName, intake, progress);
      }
    }
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
      case PLAIN, GZIP -> CsvRows.open(file.name(), file.open(progress), file.charset());
    };
  }
}
