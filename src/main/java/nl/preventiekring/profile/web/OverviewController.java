// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.web.OverviewPages.Asked;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.PageLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The parts of an area beside each other. */
@Controller
@Order(10)
class OverviewController implements AreaView {
  private final Areas areas;
  private final OverviewPages pages;
  private final FigureText text;

  OverviewController(Areas areas, OverviewPages pages, FigureText text) {
    this.areas = areas;
    this.pages = pages;
    this.text = text;
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

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  @Override
  public List<PageLink> links(Profile profile, Locale locale) {
    return profile.area() instanceof ProfiledArea.Coded coded
            && !profile.groups().isEmpty()
            && !PlacesListing.parts(coded.area(), areas.tree(coded.division())).isEmpty()
        ? List.of(
            new PageLink(
                text.text("profile.overview.link", locale),
                "/gebieden/" + coded.path() + "/overzicht" + Address.query(profile.ages())))
        : List.of();
  }
}
