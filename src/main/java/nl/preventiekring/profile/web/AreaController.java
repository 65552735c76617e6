// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreaId;
import nl.preventiekring.region.CustomAreaNotFound;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of one area. Who has it already and asks again gets 304 as long as figures, areas,
 * language and reader are the same.
 */
@Controller
class AreaController {
  private static final String REVALIDATE = "private, no-cache";

  private static final String AREA = "profile/area";
  private static final String PAGE = "page";

  private final Areas areas;
  private final CustomAreas customAreas;
  private final Profiles profiles;
  private final AreaPages pages;
  private final VanishedPages vanished;
  private final PageMark mark;

  AreaController(
      Areas areas,
      CustomAreas customAreas,
      Profiles profiles,
      AreaPages pages,
      VanishedPages vanished,
      PageMark mark) {
    this.areas = areas;
    this.customAreas = customAreas;
    this.vanished = vanished;
    this.profiles = profiles;
    this.pages = pages;
    this.mark = mark;
  }

  @GetMapping("/gebieden/{division}/{code}")
  @Nullable ModelAndView area(
      @PathVariable String division,
      @PathVariable String code,
      @RequestParam(name = "leeftijd", defaultValue = "18+") String ages,
      Locale locale,
      @Nullable Principal reader,
      ServletWebRequest request) {
    AreaId id = Address.area(division, code);
    Optional<Area> area = areas.findArea(id);
    if (area.isEmpty()) {
      return vanished(vanished.find(id, locale), code, division);
    }
    AgeBand band = Address.ages(ages);
    ProfiledArea profiled = new ProfiledArea.Coded(area.get());
    return isKnown(profiled, band, locale, reader, request)
        ? null
        : new ModelAndView(AREA, PAGE, pages.page(area.get(), band, locale));
  }

  @GetMapping("/gebieden/{division}/eigen/{id}")
  @Nullable ModelAndView customArea(
      @PathVariable String division,
      @PathVariable String id,
      @RequestParam(name = "leeftijd", defaultValue = "18+") String ages,
      Locale locale,
      @Nullable Principal reader,
      ServletWebRequest request) {
    CustomArea area =
        CustomAreaId.find(id)
            .flatMap(customAreas::find)
            .filter(found -> found.division().toString().equals(division))
            .orElseThrow(() -> new CustomAreaNotFound(id));
    AgeBand band = Address.ages(ages);
    ProfiledArea.Made profiled = ProfiledArea.Made.of(area, areas.tree(area.division()));
    return isKnown(profiled, band, locale, reader, request)
        ? null
        : new ModelAndView(AREA, PAGE, pages.page(profiled, band, locale));
  }

  private boolean isKnown(
      ProfiledArea area,
      AgeBand band,
      Locale locale,
      @Nullable Principal reader,
      ServletWebRequest request) {
    HttpServletResponse response = request.getResponse();
    if (response != null) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    }
    return request.checkNotModified(mark.of(area, band, locale, reader));
  }

  /** An area in the newest division in which it has figures. */
  @GetMapping("/gebieden/{code}")
  ModelAndView newest(@PathVariable String code, Locale locale) {
    AreaCode known =
        AreaCode.find(code).orElseThrow(() -> new AreaNotFound(code, Division.NETHERLANDS));
    return areas.divisionsWith(known).isEmpty()
        ? vanished(vanished.find(known, locale), known.value(), Division.NETHERLANDS)
        : new ModelAndView("redirect:/gebieden/" + profiles.newestWithFigures(known));
  }

  private static ModelAndView vanished(Optional<VanishedPage> page, String code, String division) {
    return new ModelAndView(
        "profile/vanished",
        Map.of(PAGE, page.orElseThrow(() -> new AreaNotFound(code, division))),
        HttpStatus.NOT_FOUND);
  }
}
