// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that explains the API to people. */
@Controller
class ApiController {
  private static final String V1 = "/api/v1/";
  private static final String AREA = "Voorbeeld-2024/GM9001";

  private static final List<String> RESOURCES =
      List.of(
          "indelingen",
          "gebieden",
          "indicatoren",
          "cijfers",
          "profielen",
          "vergelijkingen",
          "leveringen");

  private final Areas areas;
  private final MessageSource messages;

  ApiController(Areas areas, MessageSource messages) {
    this.areas = areas;
    this.messages = messages;
  }

  @GetMapping("/api")
  ModelAndView page(Locale locale) {
    return new ModelAndView(
        "site/api",
        "page",
        new ApiPage(
            RESOURCES.stream()
                .map(name -> entry(V1 + name, "site.api.resource." + name, locale))
                .toList(),
            examples(locale),
            areas.listDivisions().stream().anyMatch(Division::isFictional)));
  }

  private List<ApiPage.Entry> examples(Locale locale) {
    return Stream.of(
            entry(V1 + "gebieden?zoek=Zilverdrecht", "site.api.example.search", locale),
            entry(
                V1 + "cijfers?gebied=" + AREA + "&indicator=loneliness&leeftijd=18%2B",
                "site.api.example.figures",
                locale),
            entry(V1 + "profielen/" + AREA, "site.api.example.profile", locale),
            entry(
                V1 + "vergelijkingen?gebied=" + AREA + "&gebied=Voorbeeld-2024/GM9002&periode=2024",
                "site.api.example.comparison",
                locale))
        .toList();
  }

  private ApiPage.Entry entry(String address, String key, Locale locale) {
    return new ApiPage.Entry(address, messages.getMessage(key, null, locale));
  }
}
