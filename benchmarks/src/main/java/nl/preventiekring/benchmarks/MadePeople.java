// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.ReleaseDraft;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.platform.Workbench;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * GGD regions of 14 municipalities, and people for a national set: without them no area can be
 * taken out of its benchmark and no region has a figure.
 *
 * <p>All numbers are whole, and nobody is between 15 and 25, so that sums are exact in whatever
 * order they are made.
 */
record MadePeople(NationalSet set) {
  static final Division DIVISION = Division.netherlands(2024);
  static final int MUNICIPALITIES_IN_REGION = 14;
  private static final String TABLE = "MEETMENSEN";

  /** Indicators that count people, and how many of them are about the ages of each age band. */
  private static final List<String> COUNTS =
      List.of("inhabitants-15-25", "inhabitants-25-45", "inhabitants-45-65", "inhabitants-65-plus");

  private static final int SENIORS = COUNTS.size() - 1;

  /** Of a municipality of the set; empty for other areas. */
  Optional<AreaCode> region(int area) {
    String code = set.code(area);
    return code.startsWith("GM")
        ? Optional.of(
            AreaCode.of(
                "GG%04d".formatted(Integer.parseInt(code.substring(2)) / MUNICIPALITIES_IN_REGION)))
        : Optional.empty();
  }

  /**
   * How many people an area has for each count; larger areas have those of their parts and more.
   */
  int[][] counts() {
    Map<String, Integer> places = new HashMap<>();
    for (int area = 0; area < set.areas(); area++) {
      places.put(set.code(area), area);
    }
    int[][] counts = new int[COUNTS.size()][set.areas()];
    for (int count = 1; count < counts.length; count++) {
      for (int area = set.areas() - 1; area >= 0; area--) {
        counts[count][area] += 20 + set.value(area, 0, 0, count);
        int whole = whole(set.code(area), places);
        if (whole >= 0) {
          counts[count][whole] += counts[count][area];
        }
      }
    }
    return counts;
  }

  /** A whole stands before its parts in the set. */
  private static int whole(String code, Map<String, Integer> places) {
    Optional<AreaCode> parent =
        code.startsWith("GM") ? Optional.of(AreaCode.COUNTRY) : AreaCode.of(code).parentInCode();
    return parent.map(AreaCode::value).map(places::get).orElse(-1);
  }

  /** People of each of {@link NationalSet#AGES}, by area. */
  double[][] peopleByAge() {
    int[][] counts = counts();
    double[][] people = new double[NationalSet.AGES.size()][set.areas()];
    for (int area = 0; area < set.areas(); area++) {
      people[2][area] = counts[SENIORS][area];
      people[1][area] = counts[1][area] + counts[2][area];
      people[0][area] = people[1][area] + people[2][area];
    }
    return people;
  }

  void store(Workbench workbench) {
    List<AreaDraft> drafts = new ArrayList<>();
    for (int area = 0; area < set.areas(); area++) {
      AreaCode code = AreaCode.of(set.code(area));
      region(area)
          .ifPresent(region ->
              drafts.add(
                  new AreaDraft(code, Optional.empty(), Optional.of(region), Optional.empty())));
    }
    AreaTree tree = workbench.get(Areas.class).merge(DIVISION, drafts);
    int[][] counts = counts();
    List<Slice> slices = new ArrayList<>();
    for (int count = 0; count < counts.length; count++) {
      int[] numbers = new int[tree.size()];
      Arrays.fill(numbers, Cells.MISSING);
      for (int area = 0; area < set.areas(); area++) {
        numbers[tree.get(AreaCode.of(set.code(area))).ordinal()] = counts[count][area];
      }
      slices.add(slice(COUNTS.get(count), new Cells(0, numbers)));
    }
    workbench
        .get(Releases.class)
        .publish(
            new ReleaseDraft(
                DIVISION,
                TABLE,
                "People for the benchmark",
                "%064d".formatted(set.areas()),
                Instant.EPOCH,
                Optional.empty(),
                set.areas(),
                set.areas(),
                0,
                List.of(),
                slices));
  }

  private static Slice slice(String indicator, Cells people) {
    return new Slice(
        new SliceKey(
            DIVISION, TABLE, new IndicatorId(indicator), new Period(2024), AgeBand.EVERYBODY),
        TABLE + ":Geteld_1",
        KindOfFigure.REGISTER_COUNT,
        new ReleaseId(0),
        people,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
