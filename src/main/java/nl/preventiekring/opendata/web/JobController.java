package nl.preventiekring.opendata.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.preventiekring.opendata.ImportJob;
import nl.preventiekring.opendata.ImportJobId;
import nl.preventiekring.opendata.ImportJobNotFound;
import nl.preventiekring.opendata.ImportJobs;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Following an import, and its report. */
@Controller
class JobController {
  private static final int LISTED = 100;
  private static final int REFRESH_SECONDS = 3;
  private static final String ONE = "/beheer/importen/{id:\\d{1,18}}";

  private final ImportJobs jobs;
  private final JobPages pages;
  private final JobRows rows;
  private final RefusalsCsv csv;
  private final Crumbs crumbs;

  JobController(ImportJobs jobs, JobPages pages, JobRows rows, RefusalsCsv csv, Crumbs crumbs) {
    this.jobs = jobs;
    this.pages = pages;
    this.rows = rows;
    this.csv = csv;
    this.crumbs = crumbs;
  }

  @GetMapping("/beheer/importen")
  String list(Model model, Locale locale) {
    model.addAttribute(
        "page",
        new JobListPage(
            crumbs.to(locale, "opendata.jobs.title", "/beheer/importen"),
            rows.rows(LISTED, locale)));
    return "opendata/jobs";
  }

  /** A browser with script asks for this page again and again; the end makes it load anew. */
  @GetMapping(ONE)
  String job(
      @PathVariable("id") ImportJobId id,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String polling,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    ImportJob job = job(id);
    if (!job.state().isOver()) {
      model.addAttribute("refreshSeconds", REFRESH_SECONDS);
    } else if (polling != null) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("page", pages.page(job, locale));
    return "opendata/job";
  }

  @PostMapping(ONE + "/stoppen")
  String cancel(@PathVariable("id") ImportJobId id) {
    jobs.cancel(id);
    return "redirect:/beheer/importen/" + id;
  }

  @GetMapping(ONE + "/geweigerd.csv")
  ResponseEntity<byte[]> refusals(@PathVariable("id") ImportJobId id, Locale locale) {
    List<Refusal> refusals = job(id).report().map(ImportReport::refusals).orElse(List.of());
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("geweigerd-" + id + ".csv").build().toString())
        .body(csv.text(refusals, locale).getBytes(StandardCharsets.UTF_8));
  }

  private ImportJob job(ImportJobId id) {
    return jobs.findJob(id).orElseThrow(() -> new ImportJobNotFound(id));
  }
}
