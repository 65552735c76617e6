// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreaId;
import nl.preventiekring.region.CustomAreaNotFound;
import nl.preventiekring.region.CustomAreaRefused;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Custom areas: everybody may see which there are; making, changing and deleting stands under
 * {@code /beheer}, where only administrators come.
 */
@Controller
class CustomAreaController {
  private static final String LIST = "/gebieden/{division}/eigen";
  private static final String MAKE = "/beheer/gebieden/{division}/eigen/nieuw";
  private static final String CHANGE = "/beheer/gebieden/{division}/eigen/{id}/wijzigen";
  private static final String DELETE = "/beheer/gebieden/{division}/eigen/{id}/verwijderen";
  private static final String RESTORE = "/beheer/gebieden/{division}/eigen/{id}/terugzetten";
  private static final String PAGE = "page";

  private final Areas areas;
  private final CustomAreas customAreas;
  private final CustomAreaPages pages;
  private final CustomAreaForms forms;

  CustomAreaController(
      Areas areas, CustomAreas customAreas, CustomAreaPages pages, CustomAreaForms forms) {
    this.areas = areas;
    this.customAreas = customAreas;
    this.pages = pages;
    this.forms = forms;
  }

  @GetMapping(LIST)
  ModelAndView list(
      @PathVariable String division,
      @RequestParam(name = "q", defaultValue = "") String query,
      @RequestParam(name = "verwijderd", defaultValue = "") String deleted,
      Locale locale) {
    return new ModelAndView(
        "region/custom-areas",
        PAGE,
        pages.list(
            tree(division),
            query.strip(),
            CustomAreaId.find(deleted).flatMap(customAreas::findDeleted),
            locale));
  }

  @GetMapping(MAKE)
  ModelAndView make(@PathVariable String division, AreaFields fields, Locale locale) {
    return form(forms.toMake(SentArea.of(fields), tree(division), List.of(), locale));
  }

  @PostMapping(MAKE)
  ModelAndView create(@PathVariable String division, AreaFields fields, Locale locale) {
    AreaTree tree = tree(division);
    SentArea sent = SentArea.of(fields);
    List<CustomAreaRefused> refused = refused(fields, sent, tree);
    return fields.onlyShows() || !refused.isEmpty()
        ? form(forms.toMake(sent, tree, refused, locale))
        : toPage(customAreas.create(sent.name(), tree.division(), sent.chosen(tree)));
  }

  @GetMapping(CHANGE)
  ModelAndView change(@PathVariable String division, @PathVariable String id, Locale locale) {
    AreaTree tree = tree(division);
    CustomArea area = area(tree.division(), id);
    return form(forms.toChange(area, SentArea.of(area, tree), tree, List.of(), locale));
  }

  @PostMapping(CHANGE)
  ModelAndView change(
      @PathVariable String division, @PathVariable String id, AreaFields fields, Locale locale) {
    AreaTree tree = tree(division);
    CustomArea area = area(tree.division(), id);
    SentArea sent = SentArea.of(fields);
    List<CustomAreaRefused> refused = refused(fields, sent, tree);
    return fields.onlyShows() || !refused.isEmpty()
        ? form(forms.toChange(area, sent, tree, refused, locale))
        : toPage(customAreas.change(area.id(), sent.name(), sent.chosen(tree)));
  }

  private List<CustomAreaRefused> refused(AreaFields fields, SentArea sent, AreaTree tree) {
    return fields.onlyShows()
        ? List.of()
        : customAreas.check(sent.name(), tree.division(), sent.chosen(tree));
  }

  @GetMapping(DELETE)
  ModelAndView askToDelete(@PathVariable String division, @PathVariable String id, Locale locale) {
    CustomArea area = area(tree(division).division(), id);
    return new ModelAndView("region/custom-area-delete", PAGE, pages.delete(area, locale));
  }

  @PostMapping(DELETE)
  String delete(@PathVariable String division, @PathVariable String id) {
    CustomArea area = area(tree(division).division(), id);
    customAreas.delete(area.id());
    return "redirect:/gebieden/" + area.division() + "/eigen?verwijderd=" + area.id();
  }

  @PostMapping(RESTORE)
  ModelAndView restore(@PathVariable String id) {
    return toPage(
        customAreas.restore(CustomAreaId.find(id).orElseThrow(() -> new CustomAreaNotFound(id))));
  }

  private static ModelAndView form(CustomAreaForm form) {
    HttpStatus status = form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("region/custom-area-form", Map.of(PAGE, form), status);
  }

  private static ModelAndView toPage(CustomArea area) {
    return new ModelAndView("redirect:/gebieden/" + area.path());
  }

  private CustomArea area(Division division, String id) {
    return CustomAreaId.find(id)
        .flatMap(customAreas::find)
        .filter(area -> area.division().equals(division))
        .orElseThrow(() -> new CustomAreaNotFound(id));
  }

  /** Throws {@link AreaNotFound} where the division is not loaded. */
  private AreaTree tree(String division) {
    return areas
        .findDivision(division)
        .map(areas::tree)
        .orElseThrow(() -> new AreaNotFound(AreaCode.COUNTRY.value(), division));
  }
}
