// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.model.SearchText;
import nl.preventiekring.shared.PageLink;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the list of custom areas, and the page that asks before one goes. */
@Component
class CustomAreaPages {
  private final CustomAreas customAreas;
  private final CustomAreaForms forms;
  private final RegionPages pages;
  private final MessageSource messages;

  CustomAreaPages(
      CustomAreas customAreas, CustomAreaForms forms, RegionPages pages, MessageSource messages) {
    this.customAreas = customAreas;
    this.forms = forms;
    this.pages = pages;
    this.messages = messages;
  }

  CustomAreaListPage list(
      AreaTree tree, String query, Optional<CustomArea> deleted, Locale locale) {
    Division division = tree.division();
    List<CustomArea> all = customAreas.list(division);
    String wanted = SearchText.of(query);
    return new CustomAreaListPage(
        pages.name(division, locale),
        division.isFictional(),
        forms.crumbs(division, locale),
        "/gebieden/" + division + "/eigen",
        query,
        all.isEmpty(),
        all.stream()
            .filter(area -> SearchText.of(area.name()).contains(wanted))
            .map(area -> row(area, tree, locale))
            .toList(),
        deleted.map(area -> deletion(area, locale)).orElse(null));
  }

  private CustomAreaListPage.Row row(CustomArea area, AreaTree tree, Locale locale) {
    return new CustomAreaListPage.Row(
        area.name(),
        "/gebieden/" + area.path(),
        text("region.custom.neighbourhoods", locale, area.neighbourhoods().size()),
        municipalities(area, tree),
        "/beheer/gebieden/" + area.path());
  }

  private CustomAreaListPage.Deletion deletion(CustomArea area, Locale locale) {
    return new CustomAreaListPage.Deletion(
        text("region.custom.deleted", locale, area.name()),
        "/beheer/gebieden/" + area.path() + "/terugzetten");
  }

  /** Names of the municipalities it lies in. */
  static String municipalities(CustomArea area, AreaTree tree) {
    return area.neighbourhoods().stream()
        .flatMap(code -> tree.find(code).flatMap(tree::municipalityOf).stream())
        .map(Area::title)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  CustomAreaDeletePage delete(CustomArea area, Locale locale) {
    String address = "/gebieden/" + area.path();
    String action = "/beheer" + address + "/verwijderen";
    String title = text("region.custom.delete-title", locale, area.name());
    List<PageLink> crumbs = new ArrayList<>(forms.crumbs(area.division(), locale));
    crumbs.add(new PageLink(area.name(), address));
    crumbs.add(new PageLink(title, action));
    return new CustomAreaDeletePage(title, crumbs, action, address);
  }

  private String text(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
