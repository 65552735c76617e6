// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageChoice;

/**
 * What a reader chose on a page that shows one subject at a time.
 *
 * @param base address of the page without its query
 * @param groups the subjects that have something to show there
 * @param subject id of the chosen one; empty text where there are none
 */
record SubjectChoice(Profile profile, String base, List<Profile.Group> groups, String subject) {
  /**
   * @param shown which rows the page has something to show of
   * @param asked the first subject is taken where this one has nothing
   */
  static SubjectChoice of(Profile profile, String base, Predicate<ProfileRow> shown, String asked) {
    List<Profile.Group> groups =
        profile.groups().stream().filter(group -> group.rows().stream().anyMatch(shown)).toList();
    List<String> ids = groups.stream().map(group -> group.subject().id()).toList();
    return new SubjectChoice(
        profile, base, groups, ids.contains(asked) ? asked : ids.stream().findFirst().orElse(""));
  }

  /** All rows of the chosen subject. */
  Stream<ProfileRow> rows() {
    return groups.stream()
        .filter(group -> group.subject().id().equals(subject))
        .flatMap(group -> group.rows().stream());
  }

  List<PageChoice> subjects(Locale locale) {
    return groups.stream()
        .map(group ->
            new PageChoice(
                group.subject().name().in(locale),
                address(profile.ages(), group.subject().id()),
                group.subject().id().equals(subject)))
        .toList();
  }

  List<PageChoice> ages(FigureText text, Locale locale) {
    return profile.choices().stream()
        .map(band ->
            new PageChoice(
                text.ages(band, locale), address(band, subject), band.equals(profile.ages())))
        .toList();
  }

  private String address(AgeBand ages, String chosen) {
    return base + Address.query(ages) + "&onderwerp=" + chosen;
  }
}
