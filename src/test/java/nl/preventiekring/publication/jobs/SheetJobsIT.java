// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.platform.Home;
import nl.preventiekring.publication.SheetFiles;
import nl.preventiekring.publication.jobs.SheetJob.State;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Limits of sets of fact sheets, on a home and a queue of the test's own. */
@IntegrationTest
class SheetJobsIT {
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
  private static final Locale DUTCH = Locale.of("nl");

  @Autowired private List<DemoPart> demonstration;
  @Autowired private SheetFiles files;
  @Autowired private Areas areas;
  @TempDir private Path folder;
  private volatile Instant now = NOW;
  private SheetJobs jobs;

  @BeforeEach
  void load() {
    demonstration.stream().filter(part -> part.module().equals("region")).forEach(DemoPart::load);
    jobs = new SheetJobs(new SheetArchive(new Home(folder), files), new MovingClock());
  }

  @Test
  void onePersonHasOneUnfinishedSet() {
    SheetJob first = jobs.begin(set(60), DUTCH, "ans");

    assertThatExceptionOfType(SheetJobRefused.class)
        .isThrownBy(() -> jobs.begin(set(1), DUTCH, "ans"))
        .satisfies(refused -> assertThat(refused.ruleId()).isEqualTo("F.102"));
    jobs.cancel(first.id(), "ans");
    await(first);
    assertThat(await(jobs.begin(set(1), DUTCH, "ans")).state()).isEqualTo(State.DONE);
  }

  @Test
  void onlySoManyWait() {
    List<SheetJob> all =
        IntStream.range(0, SheetJobs.MOST_WAITING)
            .mapToObj(i -> jobs.begin(set(60), DUTCH, "person " + i))
            .toList();

    assertThatExceptionOfType(SheetJobRefused.class)
        .isThrownBy(() -> jobs.begin(set(1), DUTCH, "one too many"))
        .satisfies(refused -> assertThat(refused.ruleId()).isEqualTo("F.103"));
    for (int i = 0; i < all.size(); i++) {
      jobs.cancel(all.get(i).id(), "person " + i);
    }
    assertThat(all).allMatch(job -> await(job).state() == State.CANCELLED);
    assertThat(folder.resolve("cache/factsheets")).isEmptyDirectory();
  }

  @Test
  void anArchiveIsKeptForADay() {
    SheetJob job = await(jobs.begin(set(1), DUTCH, "ans"));
    Path archive = jobs.archive(job);
    assertThat(archive).isNotEmptyFile();

    now = NOW.plus(SheetJobs.KEPT);
    assertThat(jobs.get(job.id(), "ans")).isSameAs(job);
    now = NOW.plus(SheetJobs.KEPT).plus(Duration.ofSeconds(1));
    assertNotFound(job.id(), "ans");
    assertThat(archive).doesNotExist();
  }

  @Test
  void anothersSetIsNotThere() {
    SheetJob job = await(jobs.begin(set(1), DUTCH, "ans"));

    assertNotFound(job.id(), "bea");
    assertNotFound(UUID.randomUUID(), "ans");
  }

  @Test
  void aStartThrowsAwayWhatAnEarlierProcessLeft() throws Exception {
    Path left = Files.createDirectories(folder.resolve("cache/factsheets")).resolve("half.tmp");
    Files.writeString(left, "half");

    jobs.start();

    assertThat(left).doesNotExist();
    assertThat(jobs.isRunning()).isTrue();
    jobs.stop();
  }

  private void assertNotFound(UUID id, String person) {
    assertThatExceptionOfType(SheetJobNotFound.class)
        .isThrownBy(() -> jobs.get(id, person))
        .satisfies(missing -> assertThat(missing.ruleId()).isEqualTo("F.101"));
  }

  /** The job itself has no limit of time either. */
  private static SheetJob await(SheetJob job) {
    while (!job.state().hasEnded()) {
      Thread.onSpinWait();
    }
    return job;
  }

  /** So many times the same small area: only how long it takes matters. */
  private List<Area> set(int sheets) {
    Area area = areas.tree(new Division(Division.EXAMPLE, 2024)).get(AreaCode.of("BU90010101"));
    return Collections.nCopies(sheets, area);
  }

  private final class MovingClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
