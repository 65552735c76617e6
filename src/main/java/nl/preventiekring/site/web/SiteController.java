package nl.preventiekring.site.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home and the pages about the site itself. */
@Controller
class SiteController {
  private final HomePages home;

  SiteController(HomePages home) {
    this.home = home;
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
}
