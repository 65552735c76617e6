// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.preventiekring.paper.Download;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.publication.FactSheets;
import nl.preventiekring.publication.SheetFiles;
import nl.preventiekring.publication.SheetFiles.Format;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.shared.PageLink;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The fact sheet of one area, on the screen and as PDF. */
@Controller
@Order(50)
class SheetController implements AreaView {
  private final SheetAddress addresses;
  private final FactSheets sheets;
  private final SheetFiles files;
  private final FigureText text;

  SheetController(SheetAddress addresses, FactSheets sheets, SheetFiles files, FigureText text) {
    this.addresses = addresses;
    this.sheets = sheets;
    this.files = files;
    this.text = text;
  }

  @GetMapping("/gebieden/{division}/{code}/factsheet")
  ModelAndView sheet(@PathVariable String division, @PathVariable String code, Locale locale) {
    return page(coded(division, code), locale);
  }

  @GetMapping("/gebieden/{division}/{code}/factsheet.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String division, @PathVariable String code, Locale locale) throws IOException {
    return download(coded(division, code), locale);
  }

  @GetMapping("/gebieden/{division}/eigen/{id}/factsheet")
  ModelAndView madeSheet(@PathVariable String division, @PathVariable String id, Locale locale) {
    return page(addresses.made(division, id), locale);
  }

  @GetMapping("/gebieden/{division}/eigen/{id}/factsheet.pdf")
  ResponseEntity<byte[]> madePdf(
      @PathVariable String division, @PathVariable String id, Locale locale) throws IOException {
    return download(addresses.made(division, id), locale);
  }

  private ProfiledArea coded(String division, String code) {
    return new ProfiledArea.Coded(addresses.area(division, code));
  }

  private ModelAndView page(ProfiledArea area, Locale locale) {
    String address = "/gebieden/" + area.path();
    ModelAndView page = new ModelAndView("publication/factsheet", "page", sheets.of(area, locale));
    page.addObject("title", text.text("publication.sheet.title", locale, area.title()));
    page.addObject("back", address);
    page.addObject("pdf", address + "/factsheet.pdf");
    return page;
  }

  private ResponseEntity<byte[]> download(ProfiledArea area, Locale locale) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    files.write(area, Format.pdf, locale, bytes);
    return Download.of(
        SheetFiles.name(area, Format.pdf), MediaType.APPLICATION_PDF, bytes.toByteArray());
  }

  @Override
  public Kind kind() {
    return Kind.TO_KEEP;
  }

  /** Public: the sheet and its PDF; the set of a whole municipality asks to sign in. */
  @Override
  public List<PageLink> links(Profile profile, Locale locale) {
    if (profile.groups().isEmpty()) {
      return List.of();
    }
    String path = profile.area().path();
    Stream<PageLink> own =
        Stream.of(
            new PageLink(text.text("publication.link", locale), "/gebieden/" + path + "/factsheet"),
            new PageLink(
                text.text("publication.link.cards", locale), "/gebieden/" + path + "/kaartjes"));
    Stream<PageLink> set =
        profile.area().level() == AreaLevel.MUNICIPALITY
            ? Stream.of(
                new PageLink(text.text("publication.link.set", locale), "/factsheets/" + path))
            : Stream.empty();
    return Stream.concat(own, set).toList();
  }
}
