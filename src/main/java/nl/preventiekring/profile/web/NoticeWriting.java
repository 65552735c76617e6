// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Fate;
import nl.preventiekring.region.Succession;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageLink;
import nl.preventiekring.shared.Period;
import org.springframework.stereotype.Component;

/** Says where figures are computed, lie in another year, or are about other ground than before. */
@Component
class NoticeWriting {
  private static final String INFO = "info";
  private static final String WARNING = "warning";

  private final Areas areas;
  private final Profiles profiles;
  private final FigureText text;

  NoticeWriting(Areas areas, Profiles profiles, FigureText text) {
    this.areas = areas;
    this.profiles = profiles;
    this.text = text;
  }

  /** Of a custom area: how its figures come about. */
  List<Notice> ofMade(Locale locale) {
    return List.of(
        new Notice(
            INFO,
            text.text("profile.made.title", locale),
            text.text("profile.made.text", locale),
            List.of()));
  }

  List<Notice> ofCoded(Area area, History history, Locale locale) {
    List<Notice> notices = new ArrayList<>();
    profiles.figuresElsewhere(area).ifPresent(id -> notices.add(elsewhere(id, locale)));
    history
        .became()
        .filter(this::isWorthAWord)
        .ifPresent(succession -> notices.add(became(area.title(), succession, locale)));
    history.origin().ifPresent(origin -> notices.add(cameFrom(area, origin, locale)));
    return notices;
  }

  /** Where other ages have newer figures than the chosen ones. */
  Optional<Notice> ofAges(Profile profile, Locale locale) {
    Optional<Map.Entry<AgeBand, Period>> newest =
        profile.newest().entrySet().stream().max(Map.Entry.comparingByValue());
    Optional<Period> shown = Optional.ofNullable(profile.newest().get(profile.ages()));
    return newest
        .filter(other -> shown.isPresent() && other.getValue().compareTo(shown.get()) > 0)
        .map(other ->
            new Notice(
                INFO,
                text.text("profile.newest.title", locale, shown.orElseThrow().toString()),
                text.text(
                    "profile.newest.text",
                    locale,
                    text.ages(other.getKey(), locale),
                    other.getValue().toString()),
                List.of()));
  }

  private Notice elsewhere(AreaId id, Locale locale) {
    String year = String.valueOf(id.division().year());
    return new Notice(
        INFO,
        text.text("profile.elsewhere.title", locale),
        text.text("profile.elsewhere.text", locale, year),
        List.of(
            new PageLink(text.text("profile.elsewhere.link", locale, year), "/gebieden/" + id)));
  }

  /** Where no source tells and the code goes on, the list of other years says so. */
  private boolean isWorthAWord(Succession succession) {
    return succession.fate() != Fate.UNKNOWN
        || areas.findArea(new AreaId(succession.to(), succession.area().code())).isEmpty();
  }

  /** What became of an area that goes by this name. */
  Notice became(String name, Succession succession, Locale locale) {
    AreaTree later = areas.tree(succession.to());
    String sentence =
        text.text(
            succession.fate().messageKey(),
            locale,
            name,
            String.valueOf(succession.area().division().year()),
            String.valueOf(succession.to().year()),
            names(succession.became(), later));
    return new Notice(
        WARNING,
        text.text("profile.became." + succession.fate(), locale),
        sentence + since(succession.since(), locale),
        links(succession.became(), later, locale));
  }

  /** An area of this name came only after a division. */
  Notice notYet(String name, Division division, Locale locale) {
    return new Notice(
        INFO,
        text.text("profile.not-yet.title", locale),
        text.text("profile.not-yet.text", locale, name, String.valueOf(division.year())),
        List.of());
  }

  private String since(Optional<LocalDate> since, Locale locale) {
    return since
        .map(day ->
            " "
                + text.text(
                    "profile.became.since",
                    locale,
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day)))
        .orElse("");
  }

  private Notice cameFrom(Area area, History.Origin origin, Locale locale) {
    AreaTree earlier = areas.tree(origin.earlier());
    String from = String.valueOf(origin.earlier().year());
    String to = String.valueOf(area.division().year());
    List<String> sentences = new ArrayList<>();
    if (!origin.codes().isEmpty()) {
      sentences.add(
          text.text(
              "profile.origin.from", locale, area.title(), from, names(origin.codes(), earlier)));
    }
    origin
        .fate()
        .filter(fate -> fate == Fate.REUSED || origin.codes().isEmpty())
        .ifPresent(fate ->
            sentences.add(text.text(fate.messageKey(), locale, area.title(), from, to, "")));
    sentences.add(text.text("profile.origin.other-ground", locale, from));
    return new Notice(
        WARNING,
        text.text("profile.origin.title", locale, from),
        String.join(" ", sentences),
        links(origin.codes(), earlier, locale));
  }

  private static String names(Collection<AreaCode> codes, AreaTree tree) {
    return codes.stream()
        .map(code -> tree.find(code).map(Area::title).orElse(code.value()))
        .collect(Collectors.joining(", "));
  }

  private List<PageLink> links(Collection<AreaCode> codes, AreaTree tree, Locale locale) {
    Division division = tree.division();
    return codes.stream()
        .flatMap(code -> tree.find(code).stream())
        .map(area ->
            new PageLink(
                text.text(
                    "profile.in-division", locale, area.title(), String.valueOf(division.year())),
                "/gebieden/" + area.id()))
        .toList();
  }
}
