// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.ReleaseDraft;
import nl.preventiekring.indicator.ReleaseDraft.SourceFile;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.platform.Generations;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Each test has a division of its own, so that it counts only what it wrote. */
@IntegrationTest
class ReleasesIT {
  private static final IndicatorId SMOKING = new IndicatorId("smoking");

  @Autowired private Releases releases;
  @Autowired private Figures figures;
  @Autowired private SliceStore slices;
  @Autowired private Indicators indicators;
  @Autowired private Generations generations;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void whatIsPublishedIsReadBackToTheLastCell() {
    Division division = new Division("Proef", 2001);
    int[] numbers = {761, Cells.SUPPRESSED, Cells.NOT_ASKED, Cells.MISSING, -5, 0};
    Slice slice = slice(division, 2020, new Cells(1, numbers));
    ReleaseId id = releases.publish(draft(division, "a", slice)).release();

    Slice read = figures.cube().slices(division).getFirst();
    assertThat(read.values().numbers()).containsExactly(numbers);
    assertThat(read.values().value(0)).isEqualTo(76.1);
    assertThat(read.release()).isEqualTo(id);
    assertThat(read.sourceKey()).isEqualTo("T:Roker_1");
    assertThat(read.lower()).isEmpty();
  }

  @Test
  void boundsAndRespondentsTravelAlong() {
    Division division = new Division("Proef", 2002);
    Slice plain = slice(division, 2020, new Cells(1, new int[] {200}));
    Slice slice =
        new Slice(
            plain.key(),
            plain.sourceKey(),
            plain.kind(),
            plain.release(),
            plain.values(),
            Optional.of(new Cells(1, new int[] {180})),
            Optional.of(new Cells(1, new int[] {225})),
            Optional.of(new Cells(0, new int[] {412})));
    releases.publish(draft(division, "b", slice));

    Slice read = figures.cube().slices(division, SMOKING).getFirst();
    assertThat(read.lower().orElseThrow().value(0)).isEqualTo(18.0);
    assertThat(read.upper().orElseThrow().value(0)).isEqualTo(22.5);
    assertThat(read.respondents().orElseThrow().value(0)).isEqualTo(412);
  }

  @Test
  void theSameImportChangesNothing() {
    Division division = new Division("Proef", 2003);
    ReleaseDraft draft = draft(division, "c", slice(division, 2020, new Cells(0, new int[] {1})));
    Releases.Published first = releases.publish(draft);
    long generation = figures.cube().generation();

    Releases.Published second = releases.publish(draft);

    assertThat(second).isEqualTo(new Releases.Published(first.release(), true));
    assertThat(figures.cube().generation()).isEqualTo(generation);
  }

  @Test
  void aReleaseReplacesOnlyItsOwnSlicesAndWithdrawingUncoversTheFormer() {
    Division division = new Division("Proef", 2004);
    releases.publish(
        draft(
            division,
            "d",
            slice(division, 2016, new Cells(0, new int[] {1})),
            slice(division, 2020, new Cells(0, new int[] {2}))));
    ReleaseId second =
        releases
            .publish(draft(division, "e", slice(division, 2020, new Cells(0, new int[] {3}))))
            .release();
    assertThat(values(division)).containsExactly(3.0, 1.0);

    releases.withdraw(second);
    assertThat(values(division)).containsExactly(2.0, 1.0);
    assertThat(releases.findRelease(second).orElseThrow().status())
        .isEqualTo(Release.Status.WITHDRAWN);

    releases.restore(second);
    assertThat(values(division)).containsExactly(3.0, 1.0);
  }

  @Test
  void ownFiguresOfASecondFileLeaveOtherAreasAsTheyWere() {
    Division division = new Division("Proef", 2006);
    ReleaseId first =
        releases.publish(draft(division, "g", own(division, 1, 761, 450, Cells.MISSING))).release();
    ReleaseId second =
        releases
            .publish(draft(division, "h", own(division, 0, Cells.MISSING, 46, 12, 99)))
            .release();
    Slice both = figures.cube().slices(division).getFirst();
    assertThat(figures.cube().slices(division)).hasSize(1);
    assertThat(both.release()).isEqualTo(second);
    assertThat(both.values().numbers()).containsExactly(761, 460, 120, 990);
    assertThat(both.lower().orElseThrow().numbers()).containsExactly(751, 450, 110, 980);

    releases.withdraw(first);
    assertThat(values(division)).containsExactly(Double.NaN);
    releases.restore(first);
    assertThat(values(division)).containsExactly(76.1);
    releases.withdraw(second);
    assertThat(figures.cube().slices(division).getFirst().values().value(1)).isEqualTo(45.0);
  }

  @Test
  void ownFigureThatIsHiddenNowDoesNotShowItsFormerValue() {
    Division division = new Division("Proef", 2007);
    releases.publish(draft(division, "i", own(division, 0, 50, 60)));
    releases.publish(draft(division, "j", own(division, 0, Cells.SUPPRESSED, Cells.MISSING)));
    Slice both = figures.cube().slices(division).getFirst();
    assertThat(both.values().numbers()).containsExactly(Cells.SUPPRESSED, 60);
  }

  @Test
  void largeOwnFiguresKeepAsManyDecimalsAsFit() {
    Division division = new Division("Proef", 2008);
    releases.publish(draft(division, "k", own(division, 3, Cells.MISSING, 12_345)));
    releases.publish(draft(division, "l", own(division, 0, 17_407_585, Cells.MISSING)));
    Slice both = figures.cube().slices(division).getFirst();
    assertThat(both.values().value(0)).isEqualTo(17_407_585);
    assertThat(both.values().value(1)).isEqualTo(12.35);
  }

  @Test
  void anotherProcessReadsWhatIsImportedHere() {
    Division division = new Division("Proef", 2009);
    HeardGenerations heard = new HeardGenerations(generations);
    CubeKeeper other = new CubeKeeper(slices, indicators, heard, transactions);
    assertThat(other.isLoaded()).isFalse();
    assertThat(other.cube().slices(division)).isEmpty();
    releases.publish(draft(division, "m", slice(division, 2020, new Cells(0, new int[] {1}))));
    heard.tellListeners();
    assertThat(other.cube().slices(division)).hasSize(1);
  }

  @Test
  void whatIsHeardOfBeforeTheFirstReadingIsReadByThen() {
    Division division = new Division("Proef", 2010);
    HeardGenerations heard = new HeardGenerations(generations);
    CubeKeeper other = new CubeKeeper(slices, indicators, heard, transactions);
    heard.duringNextReading(() -> {
      releases.publish(draft(division, "n", slice(division, 2020, new Cells(0, new int[] {1}))));
      heard.tellListeners();
    });
    assertThat(other.cube().slices(division)).isEmpty();
    assertThat(other.cube().slices(division)).hasSize(1);
  }

  @Test
  void anAreaThatIsYoungerThanTheReleaseIsMissing() {
    Cells cells = new Cells(0, new int[] {1});
    assertThat(cells.absence(7)).contains(nl.preventiekring.indicator.Absence.MISSING);
  }

  @Test
  void aReleaseKeepsWhereItCameFrom() {
    Division division = new Division("Proef", 2005);
    ReleaseId id =
        releases
            .publish(draft(division, "f", slice(division, 2020, new Cells(0, new int[] {1}))))
            .release();

    Release release = releases.findRelease(id).orElseThrow();
    assertThat(release.files()).containsExactly(new SourceFile("f.csv", "0".repeat(64), 12));
    assertThat(release.rowsRead()).isEqualTo(3);
    assertThat(release.rowsRefused()).isEqualTo(1);
    assertThat(release.importedBy()).contains("somebody");
  }

  private List<Double> values(Division division) {
    return figures.cube().slices(division).stream().map(slice -> slice.values().value(0)).toList();
  }

  private static Slice slice(Division division, int year, Cells cells) {
    SliceKey key = new SliceKey(division, "T", SMOKING, new Period(year), AgeBand.ADULTS);
    return new Slice(
        key,
        "T:Roker_1",
        KindOfFigure.MODEL_ESTIMATE,
        new ReleaseId(0),
        cells,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The bounds lie one whole below and above. */
  private static Slice own(Division division, int decimals, int... numbers) {
    int one = (int) Math.pow(10, decimals);
    return new Slice(
        new SliceKey(division, "ggd-one", SMOKING, new Period(2024), AgeBand.ADULTS),
        "ggd-one:smoking",
        KindOfFigure.SURVEY,
        new ReleaseId(0),
        new Cells(decimals, numbers),
        Optional.of(new Cells(decimals, moved(numbers, -one))),
        Optional.of(new Cells(decimals, moved(numbers, one))),
        Optional.empty());
  }

  private static int[] moved(int[] numbers, int by) {
    return Arrays.stream(numbers)
        .map(number -> number > Cells.NOT_ASKED ? number + by : number)
        .toArray();
  }

  private static ReleaseDraft draft(Division division, String name, Slice... slices) {
    String fingerprint = (name + "0".repeat(64)).substring(0, 64);
    return new ReleaseDraft(
        division,
        slices[0].key().table(),
        "Test",
        fingerprint,
        Instant.parse("2026-01-02T03:04:05Z"),
        Optional.of("somebody"),
        3,
        2,
        1,
        List.of(new SourceFile(name + ".csv", "0".repeat(64), 12)),
        List.of(slices));
  }
}
