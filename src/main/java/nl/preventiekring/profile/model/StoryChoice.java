// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.profile.Judgement.Certainty;
import nl.preventiekring.profile.Judgement.Direction;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Absent;
import nl.preventiekring.profile.Spread;
import nl.preventiekring.profile.Story;
import nl.preventiekring.profile.Story.Gap;
import nl.preventiekring.profile.Story.Standout;
import nl.preventiekring.profile.Story.Unknown;

/** Chooses what to tell first of all figures of an area. */
public final class StoryChoice {
  /** Accepted share of false flags in what stands out. */
  private static final double FALSE_FLAGS = 0.05;

  private StoryChoice() {}

  /** The story of figures that are judged beside the areas around. */
  public static Story of(List<Profile.Group> groups) {
    List<ProfileRow> rows =
        groups.stream().flatMap(group -> group.rows().stream()).distinct().toList();
    List<Standout> tested =
        rows.stream()
            .flatMap(row -> nearestJudged(row).stream())
            .filter(standout -> standout.judgement().chance().isPresent())
            .toList();
    List<Standout> standing = standing(tested);
    return new Story(
        most(standing, Direction.FAVOURABLE),
        most(standing, Direction.UNFAVOURABLE),
        unknowns(groups, rows),
        tested.size(),
        (int) tested.stream().filter(StoryChoice::isBeyondChance).count(),
        FalseDiscovery.expectedByChance(tested.size(), Confidence.NINETY_FIVE));
  }

  /** Beside the nearest larger area with which it can be compared. */
  private static Optional<Standout> nearestJudged(ProfileRow row) {
    return row.comparisons().stream()
        .filter(comparison -> comparison.judgement() instanceof Judged)
        .findFirst()
        .map(comparison ->
            new Standout(
                row, comparison.area(), comparison.figure(), (Judged) comparison.judgement()));
  }

  private static boolean isBeyondChance(Standout standout) {
    return standout.judgement().certainty() != Certainty.INDISTINGUISHABLE;
  }

  private static List<Standout> standing(List<Standout> tested) {
    double[] chances =
        tested.stream().mapToDouble(one -> one.judgement().chance().orElseThrow()).toArray();
    boolean[] stands = FalseDiscovery.stands(chances, FALSE_FLAGS);
    List<Standout> standing = new ArrayList<>();
    for (int i = 0; i < stands.length; i++) {
      if (stands[i]) {
        standing.add(tested.get(i));
      }
    }
    return standing;
  }

  /** The largest differences, one of each theme: three figures on weight would be one story. */
  private static List<Standout> most(List<Standout> standing, Direction direction) {
    Set<String> themes = new HashSet<>();
    return standing.stream()
        .filter(standout -> standout.judgement().isClear(direction))
        .sorted(Comparator.comparingDouble(StoryChoice::size).reversed())
        .filter(standout -> themes.add(standout.row().indicator().theme()))
        .limit(Story.MOST)
        .toList();
  }

  /** The difference in widths of the middle half of its like, so that units do not matter. */
  private static double size(Standout standout) {
    double difference = Math.abs(standout.judgement().difference());
    return standout
        .row()
        .spread()
        .map(StoryChoice::width)
        .filter(width -> width > 0)
        .map(width -> difference / width)
        .orElse(0.0);
  }

  private static double width(Spread spread) {
    return spread.thirdQuarter() - spread.firstQuarter();
  }

  private static List<Unknown> unknowns(List<Profile.Group> groups, List<ProfileRow> rows) {
    List<Unknown> unknowns = new ArrayList<>();
    add(unknowns, Gap.SUPPRESSED, having(rows, row -> isAbsent(row, Absence.SUPPRESSED)));
    add(
        unknowns,
        Gap.OTHER_AGES,
        groups.stream()
            .flatMap(group -> group.otherAges().stream())
            .map(Profile.OtherAges::indicator)
            .distinct()
            .toList());
    add(unknowns, Gap.NOT_ASKED, having(rows, row -> isAbsent(row, Absence.NOT_ASKED)));
    return unknowns.stream().limit(Story.MOST).toList();
  }

  private static void add(List<Unknown> unknowns, Gap gap, List<Indicator> indicators) {
    if (!indicators.isEmpty()) {
      unknowns.add(new Unknown(gap, indicators));
    }
  }

  private static List<Indicator> having(List<ProfileRow> rows, Predicate<ProfileRow> condition) {
    return rows.stream().filter(condition).map(ProfileRow::indicator).distinct().toList();
  }

  private static boolean isAbsent(ProfileRow row, Absence reason) {
    ShownFigure figure = row.figure();
    return figure instanceof Absent absent && absent.reason() == reason;
  }
}
