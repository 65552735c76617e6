// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/** Lists what lies in an area, around it, and the same code in other years. */
@Component
class PlacesListing {
  static final String PARTS = "delen";
  static final String CUSTOM_AREAS = "eigen";
  static final String AROUND = "ernaast";
  static final String OTHER_YEARS = "andere-jaren";

  private final FigureText text;

  PlacesListing(FigureText text) {
    this.text = text;
  }

  /** What a custom area consists of. */
  List<AreaPage.Places> list(ProfiledArea.Made area, Locale locale) {
    return List.of(parts(area.title(), area.parts(), locale));
  }

  List<AreaPage.Places> list(Area area, History history, AreaTree tree, Locale locale) {
    List<AreaPage.Places> places = new ArrayList<>();
    List<Area> parts = parts(area, tree);
    if (!parts.isEmpty()) {
      places.add(parts(area.title(), parts, locale));
    }
    if (area.level() == AreaLevel.MUNICIPALITY && !parts.isEmpty()) {
      places.add(customAreas(area, locale));
    }
    area.parent()
        .flatMap(tree::find)
        .filter(parent -> area.level().compareTo(AreaLevel.MUNICIPALITY) > 0)
        .ifPresent(parent -> addNeighbours(places, area, parent, tree, locale));
    if (!history.otherYears().isEmpty()) {
      places.add(otherYears(area, history, locale));
    }
    return places;
  }

  private AreaPage.Places parts(String whole, List<Area> parts, Locale locale) {
    String title = text.text("profile.parts." + parts.getFirst().level(), locale, whole);
    return new AreaPage.Places(PARTS, title, links(parts), List.of());
  }

  private AreaPage.Places customAreas(Area municipality, Locale locale) {
    return new AreaPage.Places(
        CUSTOM_AREAS,
        text.text("profile.made.all", locale),
        List.of(
            new PageLink(
                text.text("profile.made.list", locale),
                "/gebieden/" + municipality.division() + "/eigen")),
        List.of(
            new PageLink(
                text.text("profile.made.create", locale, municipality.title()),
                "/beheer/gebieden/"
                    + municipality.division()
                    + "/eigen/nieuw?gemeente="
                    + municipality.code())));
  }

  PageLink allCustomAreas(Division division, Locale locale) {
    return new PageLink(text.text("profile.made.all", locale), "/gebieden/" + division + "/eigen");
  }

  /** The municipalities that an area is or lies in; none for larger areas. */
  static List<Area> municipalities(ProfiledArea area, AreaTree tree) {
    return area.parts().stream()
        .flatMap(part -> tree.municipalityOf(part).stream())
        .distinct()
        .toList();
  }

  static String titles(List<Area> areas) {
    return areas.stream().map(Area::title).collect(Collectors.joining(", "));
  }

  /** Of a custom area its neighbourhoods. */
  static List<Area> parts(ProfiledArea area, AreaTree tree) {
    return switch (area) {
      case ProfiledArea.Coded coded -> parts(coded.area(), tree);
      case ProfiledArea.Made made -> made.parts();
    };
  }

  /** Its municipalities for a GGD region or province, otherwise what lies one level down. */
  static List<Area> parts(Area area, AreaTree tree) {
    List<Area> members = tree.members(area);
    return members.isEmpty() ? tree.children(area) : members;
  }

  private void addNeighbours(
      List<AreaPage.Places> places, Area area, Area parent, AreaTree tree, Locale locale) {
    List<Area> others =
        tree.children(parent).stream().filter(other -> !other.equals(area)).toList();
    if (!others.isEmpty()) {
      String title = text.text("profile.around." + area.level(), locale, parent.title());
      places.add(new AreaPage.Places(AROUND, title, links(others), List.of()));
    }
  }

  private AreaPage.Places otherYears(Area area, History history, Locale locale) {
    List<PageLink> links =
        history.otherYears().entrySet().stream()
            .map(other -> {
              PageLink year = year(other.getKey(), area.code(), locale);
              String ground = text.text("profile.ground." + other.getValue(), locale);
              return new PageLink(year.title() + ": " + ground, year.href());
            })
            .toList();
    return new AreaPage.Places(
        OTHER_YEARS, text.text("profile.other-years", locale, area.title()), links, List.of());
  }

  /** The page of a code in a division that holds it. */
  PageLink year(Division division, AreaCode code, Locale locale) {
    return new PageLink(
        text.text("profile.division", locale, String.valueOf(division.year())),
        "/gebieden/" + new AreaId(division, code));
  }

  private static List<PageLink> links(List<Area> areas) {
    return areas.stream()
        .map(area -> new PageLink(area.title(), "/gebieden/" + area.id()))
        .toList();
  }
}
