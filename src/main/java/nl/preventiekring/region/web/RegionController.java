// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.Locale;
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
      @RequestParam(name = "indeling", defaultValue = "") String division,
      Model model,
      Locale locale) {
    model.addAttribute("page", pages.browse(division.strip(), locale));
    return "region/browse";
  }

  /** An address as people type it. */
  @GetMapping("/gebieden/")
  String withoutSlash() {
    return "redirect:/gebieden";
  }
}
