// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.preventiekring.publication.jobs.SheetJob;
import nl.preventiekring.publication.jobs.SheetJobs;
import nl.preventiekring.publication.model.SheetAreas;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.Areas;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The fact sheets of a whole municipality, for people who are signed in. */
@Controller
class SheetJobController {
  private static final String REFRESH_SECONDS = "2";
  private static final String VIEW = "publication/job";

  private final Areas areas;
  private final SheetAddress addresses;
  private final SheetJobs jobs;
  private final SheetJobPages pages;

  SheetJobController(Areas areas, SheetAddress addresses, SheetJobs jobs, SheetJobPages pages) {
    this.areas = areas;
    this.addresses = addresses;
    this.jobs = jobs;
    this.pages = pages;
  }

  @GetMapping("/factsheets/{division}/{code}")
  String before(
      @PathVariable String division, @PathVariable String code, Model model, Locale locale) {
    model.addAttribute("page", pages.before(set(division, code), locale));
    return VIEW;
  }

  @PostMapping("/factsheets/{division}/{code}")
  String begin(
      @PathVariable String division, @PathVariable String code, Principal person, Locale locale) {
    return "redirect:" + pages.address(jobs.begin(set(division, code), locale, person.getName()));
  }

  @GetMapping("/factsheets/reeks/{id}")
  String job(@PathVariable UUID id, Principal person, Model model, Locale locale) {
    SheetJob job = jobs.get(id, person.getName());
    model.addAttribute("page", pages.of(job, locale));
    if (!job.state().hasEnded()) {
      model.addAttribute("refreshSeconds", REFRESH_SECONDS);
    }
    return VIEW;
  }

  @PostMapping("/factsheets/reeks/{id}/stoppen")
  String cancel(@PathVariable UUID id, Principal person) {
    jobs.cancel(id, person.getName());
    return "redirect:/factsheets/reeks/" + id;
  }

  @GetMapping("/factsheets/reeks/{id}/factsheets.zip")
  ResponseEntity<Resource> archive(@PathVariable UUID id, Principal person) {
    SheetJob job = jobs.get(id, person.getName());
    Resource archive = new FileSystemResource(jobs.archive(job));
    String name = "factsheets-" + job.areas().getFirst().code() + ".zip";
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(archive);
  }

  private List<Area> set(String division, String code) {
    Area municipality = addresses.municipality(division, code);
    return SheetAreas.within(municipality, areas.tree(municipality.division()));
  }
}
