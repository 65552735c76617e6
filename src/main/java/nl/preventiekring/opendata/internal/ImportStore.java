// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.ReleaseDraft;
import nl.preventiekring.indicator.ReleaseDraft.SourceFile;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportReport.ReleaseLine;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.intake.FigureTable;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.intake.SliceMaking;
import nl.preventiekring.opendata.intake.TableDoubts;
import nl.preventiekring.opendata.intake.Tally;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what was read in one transaction: after kill -9 at any line the database holds all of it
 * or nothing.
 */
@Component
class ImportStore {
  private final ImportTurn turn;
  private final Areas areas;
  private final AreaNewsStore areaNews;
  private final Releases releases;
  private final Indicators indicators;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ImportStore(
      ImportTurn turn,
      Areas areas,
      AreaNewsStore areaNews,
      Releases releases,
      Indicators indicators,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.turn = turn;
    this.areas = areas;
    this.areaNews = areaNews;
    this.releases = releases;
    this.indicators = indicators;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** What was, or when dry would have been, stored. */
  record Stored(
      List<ReleaseLine> releases, Tally tally, long areas, long boundaries, long areaChanges) {}

  /** Answers what the report makes of it, within the same transaction. */
  ImportReport store(Intake intake, ImportRequest request, Function<Stored, ImportReport> report) {
    return transaction.execute(status -> {
      if (request.dryRun()) {
        status.setRollbackOnly();
      }
      return report.apply(write(intake, request));
    });
  }

  private Stored write(Intake intake, ImportRequest request) {
    turn.take();
    areaNews.storeAreas(intake.areaNews());
    List<ReleaseLine> lines = new ArrayList<>();
    Tally tally = Tally.NONE;
    for (FigureTable table : intake.tables()) {
      AreaTree tree = areas.merge(table.division(), table.areas());
      SliceMaking making = new SliceMaking(table, tree, intake.findings());
      List<Slice> slices = making.slices();
      new TableDoubts(table, tree, intake.findings()).tell(slices);
      if (!slices.isEmpty()) {
        lines.add(publish(intake, request, table, slices));
      }
      tally = tally.plus(making.tally());
    }
    long changes = areaNews.storeChanges(intake.areaNews(), intake.tables());
    return new Stored(lines, tally, areaCount(intake), boundaryCount(intake), changes);
  }

  /** Areas that the sources name, each once in a division. */
  private static long areaCount(Intake intake) {
    Set<AreaId> named = new HashSet<>();
    intake
        .areaNews()
        .areas()
        .forEach((division, drafts) ->
            drafts.forEach(draft -> named.add(new AreaId(division, draft.code()))));
    for (FigureTable table : intake.tables()) {
      table.areas().forEach(draft -> named.add(new AreaId(table.division(), draft.code())));
    }
    return named.size();
  }

  private static long boundaryCount(Intake intake) {
    return intake.areaNews().shapes().stream().mapToLong(file -> file.byCode().size()).sum();
  }

  private ReleaseLine publish(
      Intake intake, ImportRequest request, FigureTable table, List<Slice> slices) {
    List<SourceFile> files = intake.filesOf(table).stream().toList();
    Releases.Published published =
        releases.publish(
            new ReleaseDraft(
                table.division(),
                table.id(),
                table.title(),
                fingerprint(table, files),
                clock.instant(),
                request.importedBy(),
                table.rowsRead(),
                table.rowsRead() - table.rowsRefused(),
                table.rowsRefused(),
                files,
                slices));
    if (published.unchanged()) {
      intake
          .findings()
          .doubt(Doubt.of(Doubt.Kind.ALREADY_IMPORTED, table.id(), published.release()));
    }
    return new ReleaseLine(
        request.dryRun() ? Optional.empty() : Optional.of(published.release()),
        table.id(),
        table.division(),
        slices.size(),
        published.unchanged());
  }

  /**
   * The order in which files are named does not matter; a catalogue that knows more columns does.
   */
  private String fingerprint(FigureTable table, List<SourceFile> files) {
    StringBuilder text = new StringBuilder(table.id()).append(' ').append(table.division());
    text.append(' ').append(indicators.version());
    files.stream().map(SourceFile::sha256).sorted().forEach(sha -> text.append(' ').append(sha));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
