// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.PageLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Inequality between the districts of a municipality. */
@Controller
@Order(40)
class InequalityController implements AreaView {
  private final Areas areas;
  private final InequalityPages pages;
  private final FigureText text;

  InequalityController(Areas areas, InequalityPages pages, FigureText text) {
    this.areas = areas;
    this.pages = pages;
    this.text = text;
  }

  @GetMapping("/gebieden/{division}/{code}" + InequalityPages.PATH)
  ModelAndView inequality(
      @PathVariable String division,
      @PathVariable String code,
      @RequestParam(name = "leeftijd", defaultValue = "18+") String ages,
      @RequestParam(name = "onderwerp", defaultValue = "") String subject,
      Locale locale) {
    return new ModelAndView(
        "profile/inequality",
        "page",
        pages.page(
            areas.getArea(Address.area(division, code)), Address.ages(ages), subject, locale));
  }

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  @Override
  public List<PageLink> links(Profile profile, Locale locale) {
    return profile.area() instanceof ProfiledArea.Coded coded
            && coded.level() == AreaLevel.MUNICIPALITY
            && !profile.groups().isEmpty()
            && areas.tree(coded.division()).children(coded.area()).size() > 1
        ? List.of(
            new PageLink(
                text.text("profile.inequality.link", locale),
                "/gebieden/" + coded.path() + InequalityPages.PATH + Address.query(profile.ages())))
        : List.of();
  }
}
