// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.ReleaseNotFound;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.opendata.web.ReleaseListPage.Row;
import nl.preventiekring.shared.MomentText;
import nl.preventiekring.shared.NumberText;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All releases, and taking one back or publishing it again. */
@Controller
class ReleaseListController {
  private static final String LIST = "/beheer/leveringen";
  private static final Set<String> DONE = Set.of("ingetrokken", "gepubliceerd");

  private final Releases releases;
  private final ReleaseEffects effects;
  private final ReportTexts texts;
  private final Clock clock;

  ReleaseListController(Releases releases, ReleaseEffects effects, ReportTexts texts, Clock clock) {
    this.releases = releases;
    this.effects = effects;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping(LIST)
  String list(
      @RequestParam(name = "gedaan", required = false) @Nullable String done,
      @RequestParam(name = "nummer", defaultValue = "0") long number,
      Model model,
      Locale locale) {
    List<Row> rows = releases.listReleases().stream().map(one -> row(one, locale)).toList();
    String message =
        done == null || !DONE.contains(done)
            ? null
            : texts.of("opendata.releases.done." + done, locale, String.valueOf(number));
    model.addAttribute(
        "page",
        new ReleaseListPage(
            List.of(
                manage(locale), new PageLink(texts.of("opendata.releases.title", locale), LIST)),
            rows,
            message));
    return "opendata/releases";
  }

  @GetMapping(LIST + "/{id:\\d{1,18}}/intrekken")
  String askToWithdraw(@PathVariable("id") long id, Model model, Locale locale) {
    Release release = release(id);
    return change("withdraw", release, effects.ofWithdrawing(release, locale), true, model, locale);
  }

  @PostMapping(LIST + "/{id:\\d{1,18}}/intrekken")
  String withdraw(@PathVariable("id") long id) {
    releases.withdraw(new ReleaseId(id));
    return "redirect:" + LIST + "?gedaan=ingetrokken&nummer=" + id;
  }

  @GetMapping(LIST + "/{id:\\d{1,18}}/publiceren")
  String askToRestore(@PathVariable("id") long id, Model model, Locale locale) {
    Release release = release(id);
    return change(
        "restore",
        release,
        effects.ofRestoring(release, locale),
        effects.canRestore(release),
        model,
        locale);
  }

  /** Where the same import is published already, the page that asks says so again. */
  @PostMapping(LIST + "/{id:\\d{1,18}}/publiceren")
  String restore(@PathVariable("id") long id) {
    if (!effects.canRestore(release(id))) {
      return "redirect:" + LIST + "/" + id + "/publiceren";
    }
    releases.restore(new ReleaseId(id));
    return "redirect:" + LIST + "?gedaan=gepubliceerd&nummer=" + id;
  }

  private String change(
      String word,
      Release release,
      List<String> effect,
      boolean possible,
      Model model,
      Locale locale) {
    boolean withdrawing = word.equals("withdraw");
    String key = "opendata." + word;
    String title = texts.of(key + ".title", locale, release.id().toString());
    String action = LIST + "/" + release.id() + (withdrawing ? "/intrekken" : "/publiceren");
    model.addAttribute(
        "page",
        new ReleaseChangePage(
            List.of(
                manage(locale),
                new PageLink(texts.of("opendata.releases.title", locale), LIST),
                new PageLink(title, action)),
            title,
            texts.of(key + ".lead", locale, release.title(), release.division().toString()),
            effect,
            texts.of(key + ".button", locale),
            action,
            withdrawing,
            possible));
    return "opendata/release-change";
  }

  private Row row(Release release, Locale locale) {
    boolean published = release.status() == Release.Status.PUBLISHED;
    return new Row(
        release.id().toString(),
        release.title(),
        release.table(),
        release.division().toString(),
        texts.of("opendata.releases." + (published ? "published" : "withdrawn"), locale),
        published,
        NumberText.whole(release.rowsRead(), locale),
        NumberText.whole(release.rowsAccepted(), locale),
        NumberText.whole(release.rowsRefused(), locale),
        release.importedBy().orElse(""),
        MomentText.of(release.publishedAt(), clock.getZone(), locale),
        "/herkomst/" + release.id(),
        LIST + "/" + release.id() + (published ? "/intrekken" : "/publiceren"));
  }

  private PageLink manage(Locale locale) {
    return new PageLink(texts.of("opendata.manage.title", locale), "/beheer");
  }

  private Release release(long number) {
    ReleaseId id = new ReleaseId(number);
    return releases.findRelease(id).orElseThrow(() -> new ReleaseNotFound(id));
  }
}
