// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.internal.ImportTrial;

/** Fetches one table again and again, from a server on this computer into an empty product. */
final class FetchTrial implements AutoCloseable {
  private final Path folder;
  private final String id;
  private final FakeCbs cbs = new FakeCbs();
  private final List<Duration> waits = new ArrayList<>();
  private ImportTrial trial;

  FetchTrial(Path folder, String id) {
    this.folder = folder;
    this.id = id;
    this.trial = begun(rules(20, 1 << 20));
  }

  /** Begins with an empty product again; what was fetched is still on disk. */
  void begin(FetchRules rules) {
    trial = begun(rules);
  }

  private ImportTrial begun(FetchRules rules) {
    return new ImportTrial(folder, cbs.publishers(), rules, waits::add);
  }

  static FetchRules rules(int mostPages, long largestAnswer) {
    return new FetchRules(
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        4,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        mostPages,
        largestAnswer);
  }

  /** Two tries, each of less than a second. */
  static FetchRules hasty() {
    return new FetchRules(
        Duration.ofSeconds(5),
        Duration.ofMillis(300),
        2,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        20,
        1 << 20);
  }

  FakeCbs cbs() {
    return cbs;
  }

  ImportTrial trial() {
    return trial;
  }

  /** How long would have been waited between tries. */
  List<Duration> waits() {
    return waits;
  }

  ImportReport fetch() {
    return trial.run(new Source.Table(id));
  }

  ImportRefused refusedFetch() {
    ImportRefused refused = catchThrowableOfType(ImportRefused.class, this::fetch);
    assertThat(refused).as("the import must be refused").isNotNull();
    assertThat(trial.releases().drafts()).isEmpty();
    assertThat(trial.areas().listDivisions()).isEmpty();
    return refused;
  }

  long timesAsked(String address) {
    return cbs.asked().stream().filter(one -> one.contains(address)).count();
  }

  @Override
  public void close() {
    cbs.close();
  }
}
