// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.PageLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A few areas side by side. */
@Controller
@Order(15)
class CompareController implements AreaView {
  private final Areas areas;
  private final ComparePages pages;
  private final FigureText text;

  CompareController(Areas areas, ComparePages pages, FigureText text) {
    this.areas = areas;
    this.pages = pages;
    this.text = text;
  }

  @GetMapping(ComparePages.ADDRESS)
  ModelAndView begin(@RequestParam(name = "zoek", defaultValue = "") String query, Locale locale) {
    return page(new ComparePages.Asked(List.of(), Address.ages(""), "", query.strip()), locale);
  }

  @GetMapping(ComparePages.ADDRESS + "/{division}/{codes}")
  ModelAndView compare(
      @PathVariable String division,
      @PathVariable String codes,
      @RequestParam(name = "leeftijd", defaultValue = "18+") String ages,
      @RequestParam(name = "onderwerp", defaultValue = "") String subject,
      @RequestParam(name = "zoek", defaultValue = "") String query,
      Locale locale) {
    List<Area> chosen =
        Arrays.stream(codes.split(","))
            .limit(2L * ComparePages.MOST)
            .map(code -> areas.getArea(Address.area(division, code)))
            .toList();
    return page(new ComparePages.Asked(chosen, Address.ages(ages), subject, query.strip()), locale);
  }

  private ModelAndView page(ComparePages.Asked asked, Locale locale) {
    return new ModelAndView("profile/compare", "page", pages.page(asked, locale));
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
                text.text("profile.compare.link", locale),
                ComparePages.address(List.of(coded.area()))))
        : List.of();
  }
}
