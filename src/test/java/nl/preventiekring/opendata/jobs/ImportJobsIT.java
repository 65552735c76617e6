// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportCancelled;
import nl.preventiekring.opendata.ImportProgress;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.ImportReport.ReleaseLine;
import nl.preventiekring.opendata.ImportReport.UnknownColumn;
import nl.preventiekring.opendata.ImportRequest;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.Imports;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.jobs.ImportJob.State;
import nl.preventiekring.platform.Home;
import nl.preventiekring.region.Division;
import nl.preventiekring.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs on a real database, with imports that do what the test says. */
class ImportJobsIT {
  private static final ImportReport REPORT =
      new ImportReport(
          3,
          2,
          0,
          0,
          0,
          0,
          1,
          2,
          0,
          0,
          List.of(new UnknownColumn("50090NED", "Iets_99")),
          List.of(new Refusal("a.csv", 4, "Codering_3", "GM90", Refusal.Reason.NOT_AN_AREA_CODE)),
          List.of(Doubt.of(Doubt.Kind.NO_COUNTRY_ROW, "50090NED")),
          List.of(
              new ReleaseLine(
                  Optional.of(new ReleaseId(7)), "50090NED", Division.of("NL-2020"), 2, false)),
          false);

  private final Clock clock = new SteppingClock();
  private final TestDatabase database = TestDatabase.migrated();
  private final ImportJobStore store = new ImportJobStore(database.jdbcClient(), new JobJson());
  private final ImportLockStore lock = new ImportLockStore(database.dataSource());
  @TempDir private Path folder;
  private JobFiles files;
  private ImportJobs jobs;

  @BeforeEach
  void anEmptyHome() {
    files = new JobFiles(new Home(folder));
    jobs = new ImportJobs(store, files, new JobSignal(), clock);
  }

  @Test
  void aJobThatEndsKeepsItsWholeReport() throws Exception {
    JobId id = queue("a.csv");
    worker(this::report).runWaiting();
    ImportJob job = jobs.getJob(id);
    assertThat(job.state()).isEqualTo(State.DONE);
    assertThat(job.report()).contains(REPORT);
    assertThat(job.endedAt()).isPresent();
    assertThat(uploads()).isEmpty();
  }

  @Test
  void theImportGetsTheBytesUnderTheNameOfThePerson() throws Exception {
    queue("../a.csv");
    worker(
            (request, progress, together) -> {
              Source.File file = (Source.File) request.sources().getFirst();
              assertThat(file.path()).startsWith(folder.resolve("uploads")).hasContent("rijen");
              assertThat(file.name()).isEqualTo("../a.csv");
              assertThat(request.importedBy()).contains("Bo");
              return report(request, progress, together);
            })
        .runWaiting();
    assertThat(jobs.listNewest(1)).extracting(ImportJob::state).containsExactly(State.DONE);
  }

  @Test
  void aRefusedSourceKeepsItsReason() throws Exception {
    JobId id = queue("a.csv");
    worker(
            (_, _, _) -> {
              throw new ImportRefused(ImportRefused.Why.DUPLICATE, "a.csv", 12, "GM9001", 3);
            })
        .runWaiting();
    ImportJob job = jobs.getJob(id);
    assertThat(job.state()).isEqualTo(State.REFUSED);
    assertThat(job.refusal())
        .contains(
            new ImportJob.RefusedBecause(
                Optional.of("D.104"),
                "opendata.refused.duplicate",
                List.of("a.csv", "12", "GM9001", "3")));
    assertThat(uploads()).isEmpty();
  }

  @Test
  void aRunningJobStopsWhenAsked() throws Exception {
    JobId id = queue("a.csv");
    CountDownLatch begun = new CountDownLatch(1);
    ImportWorker worker =
        worker((_, progress, _) -> {
          while (progress.reached("a.csv", 10, 40)) {
            begun.countDown();
          }
          throw new ImportCancelled();
        });
    CompletableFuture<Void> running = CompletableFuture.runAsync(() -> run(worker));
    begun.await();
    assertThat(jobs.getJob(id).progress()).isEqualTo(new ImportJob.Progress("a.csv", 10, 40));
    jobs.cancel(id);
    running.join();
    assertThat(jobs.getJob(id).state()).isEqualTo(State.CANCELLED);
    assertThat(uploads()).isEmpty();
  }

  @Test
  void aWaitingJobIsCancelledAtOnce() throws Exception {
    JobId id = queue("a.csv");
    jobs.cancel(id);
    assertThat(jobs.getJob(id).state()).isEqualTo(State.CANCELLED);
    assertThat(uploads()).isEmpty();
    worker(this::report).runWaiting();
    assertThat(jobs.getJob(id).report()).isEmpty();
  }

  @Test
  void aJobOfADeadProcessIsInterruptedAtTheNextStart() throws Exception {
    JobId id = queue("a.csv");
    store.claim(clock.instant());
    worker(this::report).clearUp();
    assertThat(jobs.getJob(id).state()).isEqualTo(State.INTERRUPTED);
    assertThat(jobs.getJob(id).report()).isEmpty();
    assertThat(uploads()).isEmpty();
  }

  @Test
  void waitingJobsSurviveARestart() throws Exception {
    JobId id = queue("a.csv");
    ImportWorker afterRestart = worker(this::report);
    afterRestart.clearUp();
    afterRestart.runWaiting();
    assertThat(jobs.getJob(id).state()).isEqualTo(State.DONE);
  }

  @Test
  void whileAnotherProcessRunsAJobNothingElseStarts() throws Exception {
    JobId first = queue("a.csv");
    JobId second = queue("b.csv");
    store.claim(clock.instant());
    ImportWorker other = worker(this::report);
    lock.whileHeld(() -> {
      other.clearUp();
      run(other);
      assertThat(jobs.getJob(first).state()).isEqualTo(State.RUNNING);
      assertThat(jobs.getJob(second).state()).isEqualTo(State.QUEUED);
    });
    other.runWaiting();
    assertThat(jobs.getJob(first).state()).isEqualTo(State.INTERRUPTED);
    assertThat(jobs.getJob(second).state()).isEqualTo(State.DONE);
  }

  @Test
  void jobsRunOneAtATimeInTheOrderOfAsking() throws Exception {
    List<JobId> asked = List.of(queue("a.csv"), queue("b.csv"), queue("c.csv"));
    AtomicInteger busy = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Imports imports =
        (request, progress, together) -> {
          most.accumulateAndGet(busy.incrementAndGet(), Math::max);
          busy.decrementAndGet();
          return report(request, progress, together);
        };
    CompletableFuture.allOf(
            Stream.of(worker(imports), worker(imports), worker(imports))
                .map(worker -> CompletableFuture.runAsync(() -> run(worker)))
                .toArray(CompletableFuture[]::new))
        .join();
    worker(imports).runWaiting();
    assertThat(most).hasValue(1);
    assertThat(asked).extracting(id -> jobs.getJob(id).state()).containsOnly(State.DONE);
    assertThat(asked).extracting(id -> jobs.getJob(id).startedAt().orElseThrow()).isSorted();
  }

  @Test
  void aFaultInTheProgramEndsTheJobAndNothingIsStored() throws Exception {
    JobId id = queue("a.csv");
    worker((_, _, together) ->
            database
                .transactions()
                .execute(_ -> {
                  store.insert(JobId.random(), request("spoor.csv"), "import", clock.instant());
                  together.accept(REPORT);
                  throw new IllegalStateException("made up by the test");
                }))
        .runWaiting();
    assertThat(jobs.getJob(id).state()).isEqualTo(State.INTERRUPTED);
    assertThat(jobs.getJob(id).refusal().orElseThrow().arguments()).containsExactly(id.toString());
    assertThat(jobs.listNewest(10)).extracting(ImportJob::id).containsExactly(id);
  }

  @Test
  void aJobThatWasEndedMeanwhileStoresNothing() throws Exception {
    JobId id = queue("a.csv");
    worker((request, progress, together) ->
            database
                .transactions()
                .execute(_ -> {
                  store.insert(JobId.random(), request("spoor.csv"), "import", clock.instant());
                  store.interruptRunning(clock.instant());
                  return report(request, progress, together);
                }))
        .runWaiting();
    assertThat(jobs.listNewest(10)).extracting(ImportJob::id).containsExactly(id);
    assertThat(jobs.getJob(id).state()).isEqualTo(State.INTERRUPTED);
  }

  @Test
  void aJobOfADeadServerEndsThoughNothingWaitsBehindIt() throws Exception {
    JobId id = queue("a.csv");
    store.claim(clock.instant());
    worker(this::report).lookAround();
    assertThat(jobs.getJob(id).state()).isEqualTo(State.INTERRUPTED);
  }

  @Test
  void filesOfJobsThatEndedAreDeletedAtTheStart() throws Exception {
    JobId waiting = queue("a.csv");
    JobId ended = JobId.random();
    files.take(
        ended, List.of(new HandedIn("b.csv", path -> Files.writeString(path, "achtergebleven"))));
    files.deleteAllBut(store.listUnfinished());
    assertThat(uploads())
        .extracting(path -> path.getFileName().toString())
        .containsExactly(waiting.toString());
  }

  @Test
  void charactersThatADatabaseRefusesSpoilNoReport() throws Exception {
    Refusal odd = new Refusal("a.csv", 4, "Cod\u0000ering", "G\u0000M", Refusal.Reason.YEAR);
    ImportReport report =
        new ImportReport(
            1,
            0,
            0,
            0,
            0,
            0,
            1,
            0,
            0,
            0,
            List.of(new UnknownColumn("50090NED", "Iets\u0000")),
            List.of(odd),
            List.of(Doubt.of(Doubt.Kind.NO_COUNTRY_ROW, "\u0000", "\ud800")),
            List.of(),
            false);
    JobId done = queue("a.csv");
    worker(
            (_, _, together) -> {
              together.accept(report);
              return report;
            })
        .runWaiting();
    assertThat(jobs.getJob(done).report()).contains(report);
    JobId refused = queue("a.csv");
    worker(
            (_, _, _) -> {
              throw new ImportRefused(ImportRefused.Why.HEADER, "a.csv", "ge\u0000bied");
            })
        .runWaiting();
    assertThat(jobs.getJob(refused).refusal().orElseThrow().arguments())
        .containsExactly("a.csv", "ge\ufffdbied");
  }

  @Test
  void anUnknownJobIsSaidToBeUnknown() {
    assertThatThrownBy(() -> jobs.getJob(JobId.random())).isInstanceOf(ImportJobNotFound.class);
  }

  private JobId queue(String name) {
    return jobs.queue(
        new ImportJobs.Order(
            List.of(new HandedIn(name, path -> Files.writeString(path, "rijen"))),
            List.of(),
            Optional.empty(),
            false),
        "Bo");
  }

  /** An import that finds what the test says and stores nothing. */
  private ImportReport report(
      ImportRequest request, ImportProgress progress, Consumer<ImportReport> together) {
    together.accept(REPORT);
    return REPORT;
  }

  private static JobRequest request(String name) {
    return new JobRequest(List.of(name), List.of(), Optional.empty(), false);
  }

  private ImportWorker worker(Imports imports) {
    JobRun run = new JobRun(imports, store, files, clock);
    return new ImportWorker(store, lock, run, files, new JobSignal(), clock);
  }

  private static void run(ImportWorker worker) {
    try {
      worker.runWaiting();
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> uploads() throws java.io.IOException {
    try (Stream<Path> all = Files.list(folder.resolve("uploads"))) {
      return all.toList();
    }
  }
}
