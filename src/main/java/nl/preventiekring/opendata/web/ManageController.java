// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.opendata.jobs.ImportJob;
import nl.preventiekring.opendata.jobs.ImportJobs;
import nl.preventiekring.opendata.web.ManagePage.JobRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator begins. */
@Controller
class ManageController {
  private static final int JOBS = 10;

  private final Releases releases;
  private final ImportJobs jobs;
  private final JobPages pages;
  private final ReportTexts texts;

  ManageController(Releases releases, ImportJobs jobs, JobPages pages, ReportTexts texts) {
    this.releases = releases;
    this.jobs = jobs;
    this.pages = pages;
    this.texts = texts;
  }

  @GetMapping("/beheer")
  String begin(Model model, Locale locale) {
    List<Release> all = releases.listReleases();
    long published = all.stream().filter(one -> one.status() == Release.Status.PUBLISHED).count();
    long withdrawn = all.size() - published;
    List<ImportJob> newest = jobs.listNewest(JOBS);
    model.addAttribute(
        "page",
        new ManagePage(
            texts.of("opendata.manage.published", locale, published),
            withdrawn == 0 ? null : texts.of("opendata.manage.withdrawn", locale, withdrawn),
            all.isEmpty() && newest.isEmpty(),
            newest.stream().map(job -> row(job, locale)).toList()));
    return "opendata/manage";
  }

  private JobRow row(ImportJob job, Locale locale) {
    return new JobRow(
        JobPages.address(job),
        pages.title(job.request(), locale),
        pages.state(job, locale),
        JobPages.look(job),
        job.requestedBy(),
        pages.moment(job.requestedAt(), locale));
  }
}
