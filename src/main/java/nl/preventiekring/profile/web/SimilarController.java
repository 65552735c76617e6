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
import org.springframework.web.servlet.ModelAndView;

/** The areas that an area is most like. */
@Controller
@Order(20)
class SimilarController implements AreaView {
  private final Areas areas;
  private final SimilarPages pages;
  private final FigureText text;

  SimilarController(Areas areas, SimilarPages pages, FigureText text) {
    this.areas = areas;
    this.pages = pages;
    this.text = text;
  }

  @GetMapping("/gebieden/{division}/{code}" + SimilarPages.PATH)
  ModelAndView similar(@PathVariable String division, @PathVariable String code, Locale locale) {
    return new ModelAndView(
        "profile/similar", "page", pages.page(areas.getArea(Address.area(division, code)), locale));
  }

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  @Override
  public List<PageLink> links(Profile profile, Locale locale) {
    return profile.area() instanceof ProfiledArea.Coded coded
            && coded.level().compareTo(AreaLevel.MUNICIPALITY) >= 0
            && !profile.groups().isEmpty()
        ? List.of(
            new PageLink(
                text.text("profile.similar.link", locale),
                "/gebieden/" + coded.path() + SimilarPages.PATH))
        : List.of();
  }
}
