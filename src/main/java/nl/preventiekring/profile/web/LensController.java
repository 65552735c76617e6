// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.PageLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The figures of an area in other orders: what comes together, older people, positive health. */
@Controller
@Order(5)
class LensController implements AreaView {
  private final Areas areas;
  private final LensPages pages;
  private final FigureText text;

  LensController(Areas areas, LensPages pages, FigureText text) {
    this.areas = areas;
    this.pages = pages;
    this.text = text;
  }

  @GetMapping("/gebieden/{division}/{code}/samen")
  ModelAndView together(
      @PathVariable String division,
      @PathVariable String code,
      @RequestParam(name = "bril", defaultValue = "together") String lens,
      @RequestParam(name = "leeftijd", defaultValue = "18+") String ages,
      Locale locale) {
    return new ModelAndView(
        "profile/lens",
        "page",
        pages.page(areas.getArea(Address.area(division, code)), lens, Address.ages(ages), locale));
  }

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  @Override
  public List<PageLink> links(Profile profile, Locale locale) {
    return profile.area() instanceof ProfiledArea.Coded coded && !profile.groups().isEmpty()
        ? List.of(
            new PageLink(
                text.text("profile.lens.link", locale), LensPages.address(coded, profile.ages())))
        : List.of();
  }
}
