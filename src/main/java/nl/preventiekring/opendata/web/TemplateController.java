// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import nl.preventiekring.opendata.tidy.TidyTemplate;
import nl.preventiekring.paper.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The empty file for own figures. */
@Controller
class TemplateController {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final TidyTemplate template;

  TemplateController(TidyTemplate template) {
    this.template = template;
  }

  @GetMapping("/beheer/importeren/sjabloon.csv")
  ResponseEntity<byte[]> csv(Locale locale) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    template.writeCsv(locale, bytes);
    return Download.of("eigen-cijfers.csv", Download.CSV, bytes.toByteArray());
  }

  @GetMapping("/beheer/importeren/sjabloon.xlsx")
  ResponseEntity<byte[]> spreadsheet(Locale locale) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    template.writeXlsx(locale, bytes);
    return Download.of("eigen-cijfers.xlsx", XLSX, bytes.toByteArray());
  }
}
