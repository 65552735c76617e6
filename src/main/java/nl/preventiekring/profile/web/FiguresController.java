// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.preventiekring.paper.Download;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.Areas;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All figures of an area as a table to keep. */
@Controller
class FiguresController {
  private final Areas areas;
  private final FiguresCsv csv;

  FiguresController(Areas areas, FiguresCsv csv) {
    this.areas = areas;
    this.csv = csv;
  }

  @GetMapping("/gebieden/{division}/{code}/cijfers.csv")
  ResponseEntity<byte[]> csv(
      @PathVariable String division, @PathVariable String code, Locale locale) {
    var area = new ProfiledArea.Coded(areas.getArea(Address.area(division, code)));
    return Download.of(
        area.code() + "-" + area.division() + ".csv",
        Download.CSV,
        csv.of(area, locale).getBytes(StandardCharsets.UTF_8));
  }
}
