package nl.preventiekring.profile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The page of one area. Who has it already and asks again gets 304 as long as figures, areas,
 * language and reader are the same.
 */
@Controller
class AreaController {
  private static final String REVALIDATE = "private, no-cache";

  private final Areas areas;
  private final Profiles profiles;
  private final AreaPages pages;
  private final PageMark mark;

  AreaController(Areas areas, Profiles profiles, AreaPages pages, PageMark mark) {
    this.areas = areas;
    this.profiles = profiles;
    this.pages = pages;
    this.mark = mark;
  }

  @GetMapping("/gebieden/{division}/{code}")
  @Nullable String area(
      @PathVariable String division,
      @PathVariable String code,
      @RequestParam(name = "leeftijd", defaultValue = "18+") String ages,
      Model model,
      Locale locale,
      @Nullable Principal reader,
      ServletWebRequest request,
      HttpServletResponse response) {
    Area area = find(division, code);
    AgeBand band = ageBand(ages);
    response.setHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    if (request.checkNotModified(mark.of(area, band, locale, reader))) {
      return null;
    }
    model.addAttribute("page", pages.page(area, band, locale));
    return "profile/area";
  }

  /** An area in the newest division in which it has figures. */
  @GetMapping("/gebieden/{code}")
  String newest(@PathVariable String code) {
    AreaCode known =
        AreaCode.find(code).orElseThrow(() -> new AreaNotFound(code, Division.NETHERLANDS));
    return "redirect:/gebieden/" + profiles.newestWithFigures(known);
  }

  private Area find(String division, String code) {
    try {
      return areas.getArea(new AreaId(Division.of(division), AreaCode.of(code)));
    } catch (IllegalArgumentException e) {
      throw new AreaNotFound(code, division);
    }
  }

  /** A band that nobody has is as good as the first one; so is a word that is no band. */
  private static AgeBand ageBand(String text) {
    try {
      return AgeBand.of(text);
    } catch (IllegalArgumentException e) {
      return AgeBand.ADULTS;
    }
  }
}
