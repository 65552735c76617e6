package nl.preventiekring.opendata.web;

import java.util.Locale;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.NumberText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator begins. */
@Controller
class ManageController {
  private static final int LAST = 5;

  private final Releases releases;
  private final Areas areas;
  private final Accounts accounts;
  private final JobRows jobs;

  ManageController(Releases releases, Areas areas, Accounts accounts, JobRows jobs) {
    this.releases = releases;
    this.areas = areas;
    this.accounts = accounts;
    this.jobs = jobs;
  }

  @GetMapping("/beheer")
  String manage(Model model, Locale locale) {
    long published =
        releases.listReleases().stream()
            .filter(release -> release.status() == Release.Status.PUBLISHED)
            .count();
    long active =
        accounts.listPersons().stream().filter(person -> !person.isDisabled()).count();
    model.addAttribute(
        "page",
        new ManagePage(
            NumberText.whole(published, locale),
            NumberText.whole(areas.listDivisions().size(), locale),
            NumberText.whole(active, locale),
            jobs.rows(LAST, locale)));
    return "opendata/manage";
  }
}
