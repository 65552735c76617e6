// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.preventiekring.paper.Download;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.files.FiguresCsv;
import nl.preventiekring.profile.files.FiguresJson;
import nl.preventiekring.profile.files.FiguresSheet;
import nl.preventiekring.profile.files.FiguresStat;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.PageLink;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** All figures of an area as a file to keep. */
@Controller
@RequestMapping("/gebieden/{division}/{code}")
@Order(90)
class FiguresController implements AreaView {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Areas areas;
  private final Profiles profiles;
  private final FiguresCsv csv;
  private final FiguresSheet sheet;
  private final FiguresStat stat;
  private final FigureText text;

  FiguresController(
      Areas areas,
      Profiles profiles,
      FiguresCsv csv,
      FiguresSheet sheet,
      FiguresStat stat,
      FigureText text) {
    this.areas = areas;
    this.profiles = profiles;
    this.csv = csv;
    this.sheet = sheet;
    this.stat = stat;
    this.text = text;
  }

  @GetMapping("/cijfers.csv")
  ResponseEntity<byte[]> csv(
      @PathVariable String division, @PathVariable String code, Locale locale) {
    ProfiledArea area = area(division, code);
    return file(area, "csv", Download.CSV, csv.of(area, locale).getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/cijfers.xlsx")
  ResponseEntity<byte[]> xlsx(
      @PathVariable String division, @PathVariable String code, Locale locale) {
    ProfiledArea area = area(division, code);
    return file(area, "xlsx", XLSX, sheet.of(area, locale));
  }

  @GetMapping("/cijfers.json")
  ResponseEntity<byte[]> json(@PathVariable String division, @PathVariable String code) {
    ProfiledArea area = area(division, code);
    return file(
        area,
        "json",
        MediaType.APPLICATION_JSON,
        FiguresJson.of(area, profiles.listFigures(area)).bytes());
  }

  /** The name ends so that nobody takes it for the other JSON. */
  @GetMapping("/cijfers.jsonstat")
  ResponseEntity<byte[]> jsonStat(
      @PathVariable String division, @PathVariable String code, Locale locale) {
    ProfiledArea area = area(division, code);
    return file(area, "jsonstat.json", MediaType.APPLICATION_JSON, stat.of(area, locale));
  }

  private ProfiledArea area(String division, String code) {
    return new ProfiledArea.Coded(areas.getArea(Address.area(division, code)));
  }

  private static ResponseEntity<byte[]> file(
      ProfiledArea area, String ending, MediaType type, byte[] bytes) {
    return Download.of(area.code() + "-" + area.division() + "." + ending, type, bytes);
  }

  @Override
  public Kind kind() {
    return Kind.TO_KEEP;
  }

  @Override
  public List<PageLink> links(Profile profile, Locale locale) {
    return profile.area() instanceof ProfiledArea.Coded coded && !profile.groups().isEmpty()
        ? Stream.of("csv", "xlsx", "json", "jsonstat")
            .map(form ->
                new PageLink(
                    text.text("profile.download." + form, locale),
                    "/gebieden/" + coded.path() + "/cijfers." + form))
            .toList()
        : List.of();
  }
}
