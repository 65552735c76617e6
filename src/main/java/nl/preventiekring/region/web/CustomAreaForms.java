// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreaRefused;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.model.SearchText;
import nl.preventiekring.region.web.CustomAreaForm.Choice;
import nl.preventiekring.region.web.CustomAreaForm.District;
import nl.preventiekring.region.web.CustomAreaForm.Option;
import nl.preventiekring.shared.PageLink;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the form of a custom area. */
@Component
class CustomAreaForms {
  static final String NAME = "naam";
  static final String PARTS = "buurten";

  private final RegionPages pages;
  private final MessageSource messages;

  CustomAreaForms(RegionPages pages, MessageSource messages) {
    this.pages = pages;
    this.messages = messages;
  }

  CustomAreaForm toMake(
      SentArea sent, AreaTree tree, Collection<CustomAreaRefused> refused, Locale locale) {
    String list = "/gebieden/" + tree.division() + "/eigen";
    return form(
        text("region.custom.make", locale),
        "/beheer" + list + "/nieuw",
        list,
        crumbs(tree.division(), locale),
        sent,
        tree,
        refused,
        locale);
  }

  CustomAreaForm toChange(
      CustomArea area,
      SentArea sent,
      AreaTree tree,
      Collection<CustomAreaRefused> refused,
      Locale locale) {
    String address = "/gebieden/" + area.path();
    List<PageLink> crumbs = new ArrayList<>(crumbs(tree.division(), locale));
    crumbs.add(new PageLink(area.name(), address));
    return form(
        text("region.custom.change", locale, area.name()),
        "/beheer" + address + "/wijzigen",
        address,
        crumbs,
        sent,
        tree,
        refused,
        locale);
  }

  /** Division and list, above every page about custom areas. */
  List<PageLink> crumbs(Division division, Locale locale) {
    return List.of(
        new PageLink(pages.name(division, locale), "/gebieden?indeling=" + division),
        new PageLink(text("region.custom.title", locale), "/gebieden/" + division + "/eigen"));
  }

  private CustomAreaForm form(
      String title,
      String action,
      String cancelHref,
      List<PageLink> crumbs,
      SentArea sent,
      AreaTree tree,
      Collection<CustomAreaRefused> refused,
      Locale locale) {
    List<District> districts = districts(sent, tree, locale);
    List<PageLink> path = new ArrayList<>(crumbs);
    path.add(new PageLink(title, action));
    return new CustomAreaForm(
        title,
        path,
        action,
        cancelHref,
        sent.name(),
        sent.municipalities().stream().map(AreaCode::value).toList(),
        others(sent, tree, locale),
        sent.filter(),
        text("region.custom.chosen", locale, sent.chosen(tree).size()),
        districts.isEmpty() && !sent.municipalities().isEmpty(),
        districts,
        errors(refused, locale));
  }

  private List<Option> others(SentArea sent, AreaTree tree, Locale locale) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", text("region.custom.no-other", locale)));
    pages.ofLevel(tree, AreaLevel.MUNICIPALITY).stream()
        .filter(area -> !sent.municipalities().contains(area.code()))
        .forEach(area -> options.add(new Option(area.code().value(), area.title())));
    return options;
  }

  private List<District> districts(SentArea sent, AreaTree tree, Locale locale) {
    List<District> districts = new ArrayList<>();
    for (AreaCode code : sent.municipalities()) {
      List<Area> ofMunicipality = tree.find(code).map(tree::children).orElse(List.of());
      for (Area area : ofMunicipality) {
        District district = district(area, sent, tree, locale);
        if (district.whole() || !district.neighbourhoods().isEmpty()) {
          districts.add(district);
        }
      }
    }
    return districts;
  }

  private District district(Area district, SentArea sent, AreaTree tree, Locale locale) {
    List<Area> all = tree.children(district);
    boolean everything = holds(district, sent.filter());
    List<Choice> choices =
        all.stream()
            .filter(area ->
                everything
                    || holds(area, sent.filter())
                    || sent.neighbourhoods().contains(area.code()))
            .map(area ->
                new Choice(
                    area.code().value(), area.title(), sent.neighbourhoods().contains(area.code())))
            .toList();
    return new District(
        district.code().value(),
        sent.municipalities().size() == 1
            ? district.title()
            : tree.municipalityOf(district).map(Area::title).orElse("") + ": " + district.title(),
        text("region.custom.whole-district", locale, all.size()),
        sent.districts().contains(district.code()),
        choices);
  }

  private static boolean holds(Area area, String filter) {
    return SearchText.of(area.title()).contains(SearchText.of(filter));
  }

  private Map<String, String> errors(Collection<CustomAreaRefused> refused, Locale locale) {
    Map<String, String> errors = new TreeMap<>();
    for (CustomAreaRefused rule : refused) {
      String sentence = messages.getMessage(rule.messageKey(), rule.arguments().toArray(), locale);
      errors.put(isAboutName(rule) ? NAME : PARTS, sentence);
    }
    return errors;
  }

  private static boolean isAboutName(CustomAreaRefused rule) {
    return switch (rule) {
      case CustomAreaRefused.NameMissing _, CustomAreaRefused.NameTooLong _ -> true;
      case CustomAreaRefused.WithoutNeighbourhood _,
          CustomAreaRefused.NotANeighbourhood _,
          CustomAreaRefused.NeighbourhoodTwice _ ->
          false;
    };
  }

  private String text(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
