// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.preventiekring.paper.Download;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.publication.FigureCards;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Figure cards: choose, look, print. */
@Controller
class CardController {
  private final SheetAddress addresses;
  private final FigureCards cards;
  private final FigureText text;

  CardController(SheetAddress addresses, FigureCards cards, FigureText text) {
    this.addresses = addresses;
    this.cards = cards;
    this.text = text;
  }

  @GetMapping("/gebieden/{division}/{code}/kaartjes")
  ModelAndView coded(
      @PathVariable String division,
      @PathVariable String code,
      @RequestParam(name = "cijfer", defaultValue = "") List<String> wanted,
      @RequestParam(name = "per", defaultValue = "4") String perPage,
      Locale locale) {
    return page(new ProfiledArea.Coded(addresses.area(division, code)), wanted, perPage, locale);
  }

  @GetMapping("/gebieden/{division}/{code}/kaartjes.pdf")
  ResponseEntity<byte[]> codedPdf(
      @PathVariable String division,
      @PathVariable String code,
      @RequestParam(name = "cijfer", defaultValue = "") List<String> wanted,
      @RequestParam(name = "per", defaultValue = "4") String perPage,
      Locale locale)
      throws IOException {
    return pdf(new ProfiledArea.Coded(addresses.area(division, code)), wanted, perPage, locale);
  }

  @GetMapping("/gebieden/{division}/eigen/{id}/kaartjes")
  ModelAndView made(
      @PathVariable String division,
      @PathVariable String id,
      @RequestParam(name = "cijfer", defaultValue = "") List<String> wanted,
      @RequestParam(name = "per", defaultValue = "4") String perPage,
      Locale locale) {
    return page(addresses.made(division, id), wanted, perPage, locale);
  }

  @GetMapping("/gebieden/{division}/eigen/{id}/kaartjes.pdf")
  ResponseEntity<byte[]> madePdf(
      @PathVariable String division,
      @PathVariable String id,
      @RequestParam(name = "cijfer", defaultValue = "") List<String> wanted,
      @RequestParam(name = "per", defaultValue = "4") String perPage,
      Locale locale)
      throws IOException {
    return pdf(addresses.made(division, id), wanted, perPage, locale);
  }

  private ModelAndView page(ProfiledArea area, List<String> wanted, String perPage, Locale locale) {
    FigureCards.Table table = cards.of(area, wanted, number(perPage), locale);
    String back = "/gebieden/" + area.path();
    ModelAndView page = new ModelAndView("publication/cards", "table", table);
    page.addObject("title", text.text("publication.card.title", locale, area.title()));
    page.addObject("back", back);
    page.addObject("here", back + "/kaartjes");
    page.addObject(
        "pdf",
        UriComponentsBuilder.fromPath(back + "/kaartjes.pdf")
            .queryParam("cijfer", wanted)
            .queryParam("per", table.cards().perPage())
            .encode()
            .build()
            .toString());
    return page;
  }

  private ResponseEntity<byte[]> pdf(
      ProfiledArea area, List<String> wanted, String perPage, Locale locale) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    cards.pdf(cards.of(area, wanted, number(perPage), locale).cards(), bytes);
    return Download.of(
        "kaartjes-" + area.code() + ".pdf", MediaType.APPLICATION_PDF, bytes.toByteArray());
  }

  /** What is no number is as good as none. */
  private static int number(String text) {
    return text.equals("6") ? 6 : 4;
  }
}
