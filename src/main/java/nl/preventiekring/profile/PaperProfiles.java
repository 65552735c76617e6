// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.paper.PdfPages;
import nl.preventiekring.region.Area;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Profiles for paper and for the terminal: the newest figure of each indicator beside its
 * benchmarks.
 */
@Component
public class PaperProfiles {
  private final ITemplateEngine templates;
  private final Indicators indicators;
  private final FigureText text;

  PaperProfiles(ITemplateEngine templates, Indicators indicators, FigureText text) {
    this.templates = templates;
    this.indicators = indicators;
    this.text = text;
  }

  public PaperProfile of(Profile profile, Locale locale) {
    ProfiledArea area = profile.area();
    List<Area> benchmarks = profile.surroundings().reversed();
    return new PaperProfile(
        locale.getLanguage(),
        area.title(),
        text.subtitle(area, text.text(area.level().nameKey(), locale), locale),
        area.division().isFictional(),
        benchmarks.stream().map(Area::title).toList(),
        profile.groups().stream()
            .filter(group -> !group.rows().isEmpty())
            .map(group ->
                new PaperProfile.Group(
                    group.subject().name().in(locale),
                    group.rows().stream().map(row -> row(row, locale)).toList()))
            .toList(),
        sources(profile, locale));
  }

  /** One HTML page that needs nothing else. */
  public String html(PaperProfile page) {
    return templates.process(
        "profile/paper", new Context(Locale.of(page.language()), Map.of("page", page)));
  }

  /** The same page as PDF/UA-1 and PDF/A-3a. */
  public void pdf(PaperProfile page, OutputStream out) throws IOException {
    PdfPages.write(html(page), out);
  }

  private PaperProfile.Row row(ProfileRow row, Locale locale) {
    String note =
        String.join(
            ", ",
            row.period().toString(),
            text.ages(row.ages(), locale),
            text.text("profile.kind." + row.kind(), locale));
    boolean computed = row.figure() instanceof ShownFigure.Known known && known.computed();
    return new PaperProfile.Row(
        row.indicator().name().in(locale),
        computed ? note + ", " + text.text("profile.computed", locale) : note,
        text.figure(row.figure(), row.indicator().unit(), locale),
        row.comparisons().stream()
            .map(other -> text.figure(other.figure(), row.indicator().unit(), locale))
            .toList());
  }

  private List<String> sources(Profile profile, Locale locale) {
    return profile.groups().stream()
        .flatMap(group -> group.rows().stream())
        .map(ProfileRow::table)
        .distinct()
        .map(table ->
            indicators
                .findTable(table)
                .map(source -> source.credit() + ", " + table + ", " + source.title().in(locale))
                .orElse(table))
        .toList();
  }
}
