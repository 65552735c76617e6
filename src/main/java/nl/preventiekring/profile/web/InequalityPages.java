// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.profile.DistrictInequality.Found;
import nl.preventiekring.profile.DistrictInequality.None;
import nl.preventiekring.profile.DistrictInequality.Row;
import nl.preventiekring.profile.DistrictInequality.Why;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Inequalities;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.NumberText;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page about inequality between districts. */
@Component
class InequalityPages {
  static final String PATH = "/ongelijkheid";

  private static final IndicatorId STATUS = new IndicatorId("ses-woa");

  private final Profiles profiles;
  private final Inequalities inequalities;
  private final Indicators indicators;
  private final FigureText text;
  private final InequalityPrinting printing;

  InequalityPages(
      Profiles profiles,
      Inequalities inequalities,
      Indicators indicators,
      FigureText text,
      InequalityPrinting printing) {
    this.profiles = profiles;
    this.inequalities = inequalities;
    this.indicators = indicators;
    this.text = text;
    this.printing = printing;
  }

  InequalityPage page(Area area, AgeBand ages, String subject, Locale locale) {
    Profile profile = profiles.profile(new ProfiledArea.Coded(area), ages);
    return switch (inequalities.find(profile)) {
      case None none ->
          page(
              profile,
              choice(profile, List.of(), ""),
              none(area, none.why(), locale),
              "",
              List.of(),
              locale);
      case Found found -> {
        SubjectChoice choice = choice(profile, found.rows(), subject);
        Set<ProfileRow> shown = choice.rows().collect(Collectors.toCollection(HashSet::new));
        List<InequalityPage.Row> rows =
            found.rows().stream()
                .filter(row -> shown.contains(row.whole()))
                .map(row -> printing.print(row, found, profile.ages(), locale))
                .toList();
        yield page(profile, choice, null, order(found, locale), rows, locale);
      }
    };
  }

  private static SubjectChoice choice(Profile profile, List<Row> rows, String subject) {
    Set<ProfileRow> told = rows.stream().map(Row::whole).collect(Collectors.toSet());
    return SubjectChoice.of(
        profile, "/gebieden/" + profile.area().path() + PATH, told::contains, subject);
  }

  private InequalityPage page(
      Profile profile,
      SubjectChoice choice,
      @Nullable String none,
      String order,
      List<InequalityPage.Row> rows,
      Locale locale) {
    return new InequalityPage(
        text.text("profile.inequality.title", locale, profile.area().title()),
        text.text("profile.inequality.lead", locale),
        profile.area().division().isFictional(),
        AreaCrumbs.of(
            profile, new PageLink(text.text("profile.inequality", locale), choice.base())),
        choice.subjects(locale),
        choice.groups().isEmpty() ? List.of() : choice.ages(text, locale),
        none,
        order,
        rows);
  }

  private String order(Found found, Locale locale) {
    return text.text(
        "profile.inequality.order",
        locale,
        found.period().toString(),
        found.districts().stream()
            .map(one ->
                one.district().title() + " (" + NumberText.decimal(one.score(), 2, locale) + ")")
            .collect(Collectors.joining(", ")));
  }

  /** What is missing, and with which table it would be there. */
  private String none(Area area, Why why, Locale locale) {
    if (why == Why.DISTRICTS) {
      return text.text("profile.inequality.none.DISTRICTS", locale);
    }
    int year = area.division().year();
    return indicators.getIndicator(STATUS).sources().stream()
        .flatMap(source -> indicators.findTable(source.table()).stream())
        .filter(table -> table.division() == year)
        .findFirst()
        .map(table ->
            text.text("profile.inequality.none.table", locale, String.valueOf(year), table.id()))
        .orElseGet(() -> text.text("profile.inequality.none.SCORES", locale, String.valueOf(year)));
  }
}
