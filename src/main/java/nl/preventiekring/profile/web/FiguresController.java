// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.preventiekring.paper.Download;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.PageLink;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All figures of an area as a table to keep. */
@Controller
@Order(90)
class FiguresController implements AreaView {
  private final Areas areas;
  private final FiguresCsv csv;
  private final FigureText text;

  FiguresController(Areas areas, FiguresCsv csv, FigureText text) {
    this.areas = areas;
    this.csv = csv;
    this.text = text;
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

  @Override
  public Kind kind() {
    return Kind.TO_KEEP;
  }

  @Override
  public List<PageLink> links(Profile profile, Locale locale) {
    return profile.area() instanceof ProfiledArea.Coded coded && !profile.groups().isEmpty()
        ? List.of(
            new PageLink(
                text.text("profile.csv", locale), "/gebieden/" + coded.path() + "/cijfers.csv"))
        : List.of();
  }
}
