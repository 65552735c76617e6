// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.web;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.publication.jobs.SheetJob;
import nl.preventiekring.publication.jobs.SheetJob.State;
import nl.preventiekring.publication.jobs.SheetJobs;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.NumberText;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/** Puts the page about a set of fact sheets together. */
@Component
class SheetJobPages {
  private final FigureText text;

  SheetJobPages(FigureText text) {
    this.text = text;
  }

  /** The page that offers to begin. */
  SheetJobPage before(List<Area> areas, Locale locale) {
    Area whole = areas.getFirst();
    return new SheetJobPage(
        crumbs(whole, "/factsheets/" + whole.id(), locale),
        title(whole, locale),
        lead(areas, locale),
        null,
        "/factsheets/" + whole.id(),
        null,
        null,
        null,
        true,
        0,
        areas.size(),
        null,
        null,
        "/gebieden/" + whole.id());
  }

  SheetJobPage of(SheetJob job, Locale locale) {
    Area whole = job.areas().getFirst();
    String address = address(job);
    boolean ended = job.state().hasEnded();
    return new SheetJobPage(
        crumbs(whole, address, locale),
        title(whole, locale),
        lead(job.areas(), locale),
        address,
        ended || job.isCancelAsked() ? null : address + "/stoppen",
        look(job.state()),
        text.text("publication.job.state." + job.state(), locale),
        text.text(
            "publication.job.state." + job.state() + ".text",
            locale,
            NumberText.whole(SheetJobs.KEPT.toHours(), locale)),
        ended,
        job.made(),
        job.areas().size(),
        text.text(
            "publication.job.progress",
            locale,
            NumberText.whole(job.made(), locale),
            NumberText.whole(job.areas().size(), locale)),
        job.state() == State.DONE ? address + "/factsheets.zip" : null,
        "/gebieden/" + whole.id());
  }

  String address(SheetJob job) {
    return "/factsheets/reeks/" + job.id();
  }

  private List<PageLink> crumbs(Area whole, String here, Locale locale) {
    return List.of(
        new PageLink(whole.title(), "/gebieden/" + whole.id()),
        new PageLink(text.text("publication.job.crumb", locale), here));
  }

  private String title(Area whole, Locale locale) {
    return text.text("publication.job.title", locale, whole.title());
  }

  private String lead(List<Area> areas, Locale locale) {
    return text.text("publication.job.lead", locale, areas.size());
  }

  private static String look(State state) {
    return switch (state) {
      case WAITING, RUNNING, CANCELLED -> "info";
      case DONE -> "ok";
      case FAILED -> "error";
    };
  }
}
