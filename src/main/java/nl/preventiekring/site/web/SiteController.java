// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home and the pages about the site itself. */
@Controller
class SiteController {
  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

  private final HomePages home;
  private final Themes themes;

  SiteController(HomePages home, Themes themes) {
    this.home = home;
    this.themes = themes;
  }

  @GetMapping("/")
  String home(Model model, Locale locale) {
    model.addAttribute("page", home.page(locale));
    return "site/home";
  }

  @GetMapping("/over")
  String about() {
    return "site/about";
  }

  @GetMapping("/toegankelijkheid")
  String accessibility() {
    return "site/accessibility";
  }

  /** The house style in force; its address changes with its content. */
  @GetMapping("/theme.css")
  ResponseEntity<String> theme() {
    return themes
        .current()
        .map(theme ->
            ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .body(theme.css()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
