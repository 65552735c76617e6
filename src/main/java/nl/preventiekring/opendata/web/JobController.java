// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.jobs.ImportJob;
import nl.preventiekring.opendata.jobs.ImportJobs;
import nl.preventiekring.opendata.jobs.JobId;
import nl.preventiekring.paper.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Following one import. */
@Controller
class JobController {
  private static final String REFRESH_SECONDS = "2";

  private final ImportJobs jobs;
  private final JobPages pages;
  private final RefusalCsv csv;

  JobController(ImportJobs jobs, JobPages pages, RefusalCsv csv) {
    this.jobs = jobs;
    this.pages = pages;
    this.csv = csv;
  }

  @GetMapping("/beheer/importen/{id}")
  String job(@PathVariable("id") UUID id, Model model, Locale locale) {
    ImportJob job = jobs.getJob(new JobId(id));
    model.addAttribute("page", pages.page(job, locale));
    if (!job.hasEnded()) {
      model.addAttribute("refreshSeconds", REFRESH_SECONDS);
    }
    return "opendata/job";
  }

  @PostMapping("/beheer/importen/{id}/stoppen")
  String cancel(@PathVariable("id") UUID id) {
    jobs.cancel(new JobId(id));
    return "redirect:/beheer/importen/" + id;
  }

  @GetMapping("/beheer/importen/{id}/geweigerd.csv")
  ResponseEntity<byte[]> refusals(@PathVariable("id") UUID id, Locale locale) {
    List<Refusal> refusals =
        jobs.getJob(new JobId(id)).report().map(ImportReport::refusals).orElse(List.of());
    return Download.of(
        "geweigerd.csv", Download.CSV, csv.of(refusals, locale).getBytes(StandardCharsets.UTF_8));
  }
}
