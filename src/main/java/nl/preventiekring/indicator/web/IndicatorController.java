// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.web;

import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.IndicatorNotFound;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.ReleaseNotFound;
import nl.preventiekring.indicator.Releases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What figures mean and where they came from. */
@Controller
class IndicatorController {
  private final Indicators indicators;
  private final Releases releases;
  private final IndicatorPages indicatorPages;
  private final ReleasePages releasePages;

  IndicatorController(
      Indicators indicators,
      Releases releases,
      IndicatorPages indicatorPages,
      ReleasePages releasePages) {
    this.indicators = indicators;
    this.releases = releases;
    this.indicatorPages = indicatorPages;
    this.releasePages = releasePages;
  }

  @GetMapping("/indicatoren")
  String list(
      @RequestParam(name = "naam", defaultValue = "") String name,
      @RequestParam(name = "cijfers", defaultValue = "") String figures,
      Model model,
      Locale locale) {
    model.addAttribute("page", indicatorPages.list(name.strip(), figures.equals("ja"), locale));
    return "indicator/list";
  }

  @GetMapping("/indicatoren/{id}")
  String indicator(@PathVariable String id, Model model, Locale locale) {
    Indicator indicator = find(id).orElseThrow(() -> new IndicatorNotFound(id));
    model.addAttribute("page", indicatorPages.page(indicator, locale));
    return "indicator/indicator";
  }

  private Optional<Indicator> find(String id) {
    try {
      return indicators.findIndicator(new IndicatorId(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @GetMapping("/herkomst/{id:\\d{1,18}}")
  String release(@PathVariable long id, Model model, Locale locale) {
    ReleaseId release = new ReleaseId(id);
    model.addAttribute(
        "page",
        releasePages.page(
            releases.findRelease(release).orElseThrow(() -> new ReleaseNotFound(release)), locale));
    return "indicator/release";
  }
}
