package nl.preventiekring.opendata.web;

import java.time.Clock;
import java.util.Locale;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.ReleaseNotFound;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.shared.MomentText;
import nl.preventiekring.shared.NumberText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Releases: which are published, and taking one back. */
@Controller
class ReleaseController {
  private static final String LIST = "/beheer/leveringen";
  private static final String WITHDRAW = LIST + "/{id:\\d{1,18}}/intrekken";
  private static final String RESTORE = LIST + "/{id:\\d{1,18}}/terugzetten";

  private final Releases releases;
  private final Crumbs crumbs;
  private final Clock clock;

  ReleaseController(Releases releases, Crumbs crumbs, Clock clock) {
    this.releases = releases;
    this.crumbs = crumbs;
    this.clock = clock;
  }

  @GetMapping(LIST)
  String list(
      @RequestParam(name = "gedaan", required = false) @Nullable String done,
      Model model,
      Locale locale) {
    model.addAttribute(
        "page",
        new ReleaseListPage(
            crumbs.to(locale, "opendata.releases.title", LIST),
            releases.listReleases().stream().map(release -> row(release, locale)).toList(),
            done));
    return "opendata/releases";
  }

  @GetMapping(WITHDRAW)
  String askToWithdraw(@PathVariable("id") long id, Model model, Locale locale) {
    return ask(id, "withdraw", "intrekken", model, locale);
  }

  @PostMapping(WITHDRAW)
  String withdraw(@PathVariable("id") long id) {
    releases.withdraw(new ReleaseId(id));
    return "redirect:" + LIST + "?gedaan=ingetrokken";
  }

  @GetMapping(RESTORE)
  String askToRestore(@PathVariable("id") long id, Model model, Locale locale) {
    return ask(id, "restore", "terugzetten", model, locale);
  }

  @PostMapping(RESTORE)
  String restore(@PathVariable("id") long id) {
    releases.restore(new ReleaseId(id));
    return "redirect:" + LIST + "?gedaan=teruggezet";
  }

  private String ask(long id, String word, String verb, Model model, Locale locale) {
    ReleaseId releaseId = new ReleaseId(id);
    Release release =
        releases.findRelease(releaseId).orElseThrow(() -> new ReleaseNotFound(releaseId));
    model.addAttribute(
        "page",
        new ReleaseChangePage(
            crumbs.to(locale, "opendata.releases.title", LIST, release.title()),
            word,
            release.title(),
            release.table(),
            release.division().toString(),
            LIST + "/" + id + "/" + verb));
    return "opendata/release-change";
  }

  private ReleaseListPage.Row row(Release release, Locale locale) {
    boolean published = release.status() == Release.Status.PUBLISHED;
    return new ReleaseListPage.Row(
        "/herkomst/" + release.id(),
        release.title(),
        release.table(),
        release.division().toString(),
        NumberText.whole(release.slices(), locale),
        NumberText.whole(release.rowsRead(), locale),
        NumberText.whole(release.rowsRefused(), locale),
        MomentText.of(release.publishedAt(), clock.getZone(), locale),
        release.importedBy().orElse(""),
        published,
        LIST + "/" + release.id() + (published ? "/intrekken" : "/terugzetten"));
  }
}
