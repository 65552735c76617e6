// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.Releases;
import nl.preventiekring.opendata.ReportTexts;
import org.springframework.stereotype.Component;

/**
 * Says what pages will show after a release is withdrawn or published again. In force is the newest
 * published release of a table, series by series.
 */
@Component
class ReleaseEffects {
  private final Releases releases;
  private final Figures figures;
  private final ReportTexts texts;

  ReleaseEffects(Releases releases, Figures figures, ReportTexts texts) {
    this.releases = releases;
    this.figures = figures;
    this.texts = texts;
  }

  List<String> ofWithdrawing(Release release, Locale locale) {
    long showing = showing(release);
    if (showing == 0) {
      return List.of(texts.of("opendata.withdraw.nothing-shows", locale));
    }
    String shows = texts.of("opendata.withdraw.shows", locale, showing);
    String after =
        rival(release, other -> other.id().compareTo(release.id()) < 0)
            .map(older -> texts.of("opendata.withdraw.older", locale, number(older), older.title()))
            .orElseGet(() -> texts.of("opendata.withdraw.none", locale));
    return List.of(shows, after, texts.of("opendata.withdraw.kept", locale));
  }

  List<String> ofRestoring(Release release, Locale locale) {
    Optional<Release> same =
        rival(release, other -> other.fingerprint().equals(release.fingerprint()));
    if (same.isPresent()) {
      return List.of(texts.of("opendata.restore.same", locale, number(same.get())));
    }
    return rival(release, other -> other.id().compareTo(release.id()) > 0)
        .map(newer -> texts.of("opendata.restore.newer", locale, number(newer), newer.title()))
        .or(() ->
            rival(release, _ -> true)
                .map(older ->
                    texts.of("opendata.restore.older", locale, release.slices(), number(older))))
        .or(() -> Optional.of(texts.of("opendata.restore.alone", locale, release.slices())))
        .stream()
        .toList();
  }

  /** False where the very same import is published under another number. */
  boolean canRestore(Release release) {
    return rival(release, other -> other.fingerprint().equals(release.fingerprint())).isEmpty();
  }

  private long showing(Release release) {
    return figures.cube().slices(release.division()).stream()
        .filter(slice -> slice.release().equals(release.id()))
        .count();
  }

  /** The newest other release that is published for the same table and division. */
  private Optional<Release> rival(Release release, Predicate<Release> which) {
    return releases.listReleases().stream()
        .filter(other -> other.status() == Release.Status.PUBLISHED)
        .filter(other -> !other.id().equals(release.id()))
        .filter(other -> other.table().equals(release.table()))
        .filter(other -> other.division().equals(release.division()))
        .filter(which)
        .max(Comparator.comparing(Release::id));
  }

  /** A number of a release is a name: without points between the thousands. */
  private static String number(Release release) {
    return release.id().toString();
  }
}
