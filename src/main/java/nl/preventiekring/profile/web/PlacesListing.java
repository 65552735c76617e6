package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/** Lists what lies in an area, around it, and the same code in other years. */
@Component
class PlacesListing {
  static final String PARTS = "delen";
  static final String AROUND = "ernaast";
  static final String OTHER_YEARS = "andere-jaren";

  private final Areas areas;
  private final FigureText text;

  PlacesListing(Areas areas, FigureText text) {
    this.areas = areas;
    this.text = text;
  }

  List<AreaPage.Places> list(Area area, AreaTree tree, Locale locale) {
    List<AreaPage.Places> places = new ArrayList<>();
    List<Area> parts = parts(area, tree);
    if (!parts.isEmpty()) {
      String title = text.text("profile.parts." + parts.getFirst().level(), locale, area.title());
      places.add(new AreaPage.Places(PARTS, title, links(parts)));
    }
    area.parent()
        .flatMap(tree::find)
        .filter(parent -> area.level().compareTo(AreaLevel.MUNICIPALITY) > 0)
        .ifPresent(parent -> addNeighbours(places, area, parent, tree, locale));
    addOtherYears(places, area, locale);
    return places;
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
      places.add(new AreaPage.Places(AROUND, title, links(others)));
    }
  }

  private void addOtherYears(List<AreaPage.Places> places, Area area, Locale locale) {
    List<PageLink> links =
        areas.divisionsWith(area.code()).stream()
            .filter(division -> !division.equals(area.division()))
            .filter(division -> division.set().equals(area.division().set()))
            .map(division ->
                new PageLink(
                    text.text("profile.division", locale, String.valueOf(division.year())),
                    "/gebieden/" + division + "/" + area.code()))
            .toList();
    if (!links.isEmpty()) {
      places.add(new AreaPage.Places(OTHER_YEARS, text.text("profile.other-years", locale), links));
    }
  }

  private static List<PageLink> links(List<Area> areas) {
    return areas.stream()
        .map(area -> new PageLink(area.title(), "/gebieden/" + area.id()))
        .toList();
  }
}
