// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.AreasAlike.Alike;
import nl.preventiekring.profile.AreasAlike.Difference;
import nl.preventiekring.profile.AreasAlike.Found;
import nl.preventiekring.profile.AreasAlike.None;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.SimilarAreas;
import nl.preventiekring.profile.StructureTrait;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.NumberText;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/** Makes the page of similar areas. */
@Component
class SimilarPages {
  static final String PATH = "/vergelijkbaar";

  /**
   * Average steps per trait, in standard deviations, up to which areas are much or rather alike.
   */
  private static final double MUCH = 0.5;

  private static final double RATHER = 1;

  /** A smaller step than this is no difference worth a word. */
  private static final double SMALL = 0.3;

  private static final int MOST_DIFFERENCES = 2;

  /** Longest bar, in standard deviations, unless an area is farther. */
  private static final double LONGEST = 1.5;

  private final Areas areas;
  private final Profiles profiles;
  private final SimilarAreas similar;
  private final FigureText text;

  SimilarPages(Areas areas, Profiles profiles, SimilarAreas similar, FigureText text) {
    this.areas = areas;
    this.profiles = profiles;
    this.similar = similar;
    this.text = text;
  }

  SimilarPage page(Area area, Locale locale) {
    Profile profile = profiles.profile(new ProfiledArea.Coded(area), AgeBand.ADULTS);
    List<PageLink> crumbs =
        AreaCrumbs.of(
            profile,
            new PageLink(text.text("profile.similar", locale), "/gebieden/" + area.id() + PATH));
    String title = text.text("profile.similar.title", locale, area.title());
    String lead = text.text("profile.similar.lead", locale);
    boolean fictional = area.division().isFictional();
    return switch (similar.find(area)) {
      case None none ->
          new SimilarPage(
              title,
              lead,
              fictional,
              crumbs,
              text.text("profile.similar.none." + none.why(), locale),
              false,
              List.of(),
              "",
              List.of());
      case Found found ->
          new SimilarPage(
              title,
              lead,
              fictional,
              crumbs,
              null,
              found.farFromAll(),
              alike(area, found, locale),
              used(found, locale),
              found.traits().stream().map(trait -> trait(trait, found, locale)).toList());
    };
  }

  private List<SimilarPage.Alike> alike(Area area, Found found, Locale locale) {
    AreaTree tree = areas.tree(area.division());
    double longest = Math.max(LONGEST, found.nearest().getLast().distance());
    return found.nearest().stream()
        .map(one ->
            new SimilarPage.Alike(
                new PageLink(one.area().title(), "/gebieden/" + one.area().id()),
                where(one.area(), tree),
                String.format(Locale.ROOT, "%.2f%%", 100 * one.distance() / longest),
                text.text("profile.similar.distance." + likeness(one), locale),
                differs(one, locale)))
        .toList();
  }

  private static String where(Area area, AreaTree tree) {
    return area.level() == AreaLevel.MUNICIPALITY
        ? ""
        : tree.municipalityOf(area).map(Area::title).orElse("");
  }

  private static String likeness(Alike one) {
    return one.distance() <= MUCH ? "much" : one.distance() <= RATHER ? "rather" : "little";
  }

  private String differs(Alike one, Locale locale) {
    String differences =
        one.differences().stream()
            .filter(difference -> Math.abs(difference.steps()) >= SMALL)
            .limit(MOST_DIFFERENCES)
            .map(difference -> difference(difference, locale))
            .collect(Collectors.joining("; "));
    return differences.isEmpty()
        ? text.text("profile.similar.differs.none", locale)
        : text.text("profile.similar.differs", locale, differences);
  }

  private String difference(Difference difference, Locale locale) {
    return text.text(
        "profile.similar.difference",
        locale,
        text.text("profile.trait." + difference.trait(), locale),
        shown(difference.trait(), difference.theirs(), locale),
        shown(difference.trait(), difference.own(), locale));
  }

  private String used(Found found, Locale locale) {
    return text.list(
        found.traits().stream().map(trait -> text.text("profile.trait." + trait, locale)).toList(),
        locale);
  }

  private SimilarPage.Trait trait(StructureTrait trait, Found found, Locale locale) {
    List<Difference> all =
        found.nearest().stream()
            .flatMap(one -> one.differences().stream())
            .filter(difference -> difference.trait() == trait)
            .toList();
    double[] theirs = all.stream().mapToDouble(Difference::theirs).sorted().toArray();
    int half = theirs.length / 2;
    double middle = theirs.length % 2 == 1 ? theirs[half] : (theirs[half - 1] + theirs[half]) / 2;
    return new SimilarPage.Trait(
        text.text("profile.trait." + trait, locale),
        shown(trait, all.getFirst().own(), locale),
        shown(trait, middle, locale));
  }

  private String shown(StructureTrait trait, double value, Locale locale) {
    return switch (trait.shown()) {
      case COUNT, PER_KM2 -> NumberText.whole(Math.round(value), locale);
      case PERCENT -> NumberText.percent(value, 0, locale);
      case SCORE -> NumberText.decimal(value, 2, locale);
      case THOUSAND_EUROS -> text.number(value, 1, Unit.THOUSAND_EUROS, locale);
    };
  }
}
