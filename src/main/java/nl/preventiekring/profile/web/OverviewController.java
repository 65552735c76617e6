// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.Locale;
import nl.preventiekring.profile.web.OverviewPages.Asked;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.Areas;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The parts of an area beside each other. */
@Controller
class OverviewController {
  private final Areas areas;
  private final OverviewPages pages;

  OverviewController(Areas areas, OverviewPages pages) {
    this.areas = areas;
    this.pages = pages;
  }

  @GetMapping("/gebieden/{division}/{code}/overzicht")
  ModelAndView overview(
      @PathVariable String division,
      @PathVariable String code,
      @RequestParam(name = "leeftijd", defaultValue = "18+") String ages,
      @RequestParam(name = "onderwerp", defaultValue = "") String subject,
      @RequestParam(name = "volgorde", defaultValue = "") String order,
      Locale locale) {
    Area area = areas.getArea(Address.area(division, code));
    Asked asked = new Asked(Address.ages(ages), subject, order);
    return pages
        .page(area, asked, locale)
        .map(page -> new ModelAndView("profile/overview", "page", page))
        .orElseThrow(() -> new AreaNotFound(code, division));
  }
}
