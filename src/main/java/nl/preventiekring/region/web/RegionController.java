package nl.preventiekring.region.web;

import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.region.Division;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ways to an area: searching by name or code, and browsing. */
@Controller
class RegionController {
  private final RegionPages pages;

  RegionController(RegionPages pages) {
    this.pages = pages;
  }

  @GetMapping("/zoeken")
  String search(@RequestParam(name = "q", defaultValue = "") String q, Model model, Locale locale) {
    model.addAttribute("page", pages.search(q, locale));
    return "region/search";
  }

  @GetMapping("/gebieden")
  String browse(
      @RequestParam(name = "indeling", required = false) @Nullable String division,
      Model model,
      Locale locale) {
    model.addAttribute(
        "page",
        pages.browse(Optional.ofNullable(division).flatMap(RegionController::read), locale));
    return "region/browse";
  }

  private static Optional<Division> read(String text) {
    try {
      return Optional.of(Division.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
