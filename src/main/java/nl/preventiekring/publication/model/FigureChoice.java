// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.profile.Judgement.Certainty;
import nl.preventiekring.profile.Judgement.Direction;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfileRow.Comparison;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.Story;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a subject stand on a sheet: what the story tells first, then what is most asked,
 * then what clearly differs, then the order of the catalogue. Of one theme one figure, until all
 * themes had theirs. Never a figure that is made of several.
 */
public final class FigureChoice {
  /** At most so many of a subject. */
  public static final int MOST = 4;

  /**
   * The indicators that are asked first, by subject group: those that the Gezondheidsmonitor maps
   * per municipality (VZinfo), and the key figures that CBS gives of every neighbourhood.
   */
  private static final List<String> MOST_ASKED =
      List.of(
          "good-perceived-health",
          "long-term-conditions",
          "overweight",
          "smoking",
          "exercise-guideline",
          "anxiety-or-depression-high-risk",
          "heavy-drinking",
          "distance-general-practice",
          "wmo-clients-per-1000",
          "youth-care-share",
          "distance-supermarket",
          "home-value",
          "rented-homes",
          "cars-per-household",
          "address-density",
          "neighbour-noise",
          "loneliness",
          "informal-carers",
          "lacks-emotional-support",
          "feels-unsafe-nearby",
          "trouble-making-ends-meet",
          "volunteering",
          "low-income-households",
          "labour-participation",
          "inhabitants-65-plus",
          "single-person-households",
          "households-with-children",
          "population-density");

  private FigureChoice() {}

  /** The figures of one subject, most telling first; none where it has no figure at all. */
  public static List<ProfileRow> of(Profile.Group group, Story story) {
    List<ProfileRow> known = known(group);
    List<ProfileRow> ordered =
        known.stream()
            .sorted(Comparator.comparingInt((ProfileRow row) -> rank(row, told(story))))
            .toList();
    List<ProfileRow> chosen = new ArrayList<>();
    Set<String> themes = new HashSet<>();
    ordered.stream()
        .filter(row -> themes.add(row.indicator().theme()))
        .limit(MOST)
        .forEach(chosen::add);
    ordered.stream()
        .filter(row -> !chosen.contains(row))
        .limit(Math.max(0, MOST - chosen.size()))
        .forEach(chosen::add);
    return chosen;
  }

  /** What the story names: strengths and concerns in turn, the most telling of both first. */
  public static List<ProfileRow> told(Story story) {
    List<ProfileRow> told = new ArrayList<>();
    for (int i = 0; i < Story.MOST; i++) {
      int place = i;
      Stream.of(story.concerns(), story.strengths())
          .filter(list -> list.size() > place)
          .forEach(list -> told.add(list.get(place).row()));
    }
    return told;
  }

  /** Of an indicator that several tables give, the newest. */
  public static List<ProfileRow> known(Profile.Group group) {
    Set<IndicatorId> seen = new HashSet<>();
    return group.rows().stream()
        .filter(row -> row.figure() instanceof Known)
        .sorted(Comparator.comparing(ProfileRow::period).reversed())
        .filter(row -> seen.add(row.indicator().id()))
        .sorted(Comparator.comparingInt(group.rows()::indexOf))
        .toList();
  }

  private static int rank(ProfileRow row, List<ProfileRow> told) {
    int inStory = told.indexOf(row);
    if (inStory >= 0) {
      return inStory;
    }
    int asked = MOST_ASKED.indexOf(row.indicator().id().value());
    if (asked >= 0) {
      return told.size() + asked;
    }
    return told.size() + MOST_ASKED.size() + (isClear(row) ? 0 : 1);
  }

  private static boolean isClear(ProfileRow row) {
    return nearest(row) instanceof Comparison comparison
        && comparison.judgement() instanceof Judged judged
        && judged.certainty() == Certainty.CLEAR
        && judged.direction() != Direction.NEUTRAL;
  }

  /** The comparison that a sheet puts in words: the nearest area with which there is one. */
  public static @Nullable Comparison nearest(ProfileRow row) {
    return row.comparisons().stream()
        .filter(comparison -> comparison.judgement() instanceof Judged)
        .findFirst()
        .orElse(null);
  }
}
