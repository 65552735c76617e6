// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.ReleaseDraft.SourceFile;
import nl.preventiekring.shared.MomentText;
import nl.preventiekring.shared.NumberText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page about one release. */
@Component
class ReleasePages {
  private static final String OWN = "eigen-cijfers";

  private final Indicators indicators;
  private final MessageSource messages;
  private final Clock clock;

  ReleasePages(Indicators indicators, MessageSource messages, Clock clock) {
    this.indicators = indicators;
    this.messages = messages;
    this.clock = clock;
  }

  ReleasePage page(Release release, Locale locale) {
    Optional<SourceTable> table = indicators.findTable(release.table());
    return new ReleasePage(
        title(release, table, locale),
        release.division().isFictional(),
        sentence(release, table, locale),
        citation(release, table, locale),
        table.flatMap(ReleasePages::address).orElse(null),
        release.id().toString(),
        release.table(),
        table.map(SourceTable::credit).orElse(null),
        table.map(SourceTable::licence).orElse(null),
        release.division().toString(),
        messages.getMessage("indicator.release.status." + release.status(), null, locale),
        release.status() == Release.Status.PUBLISHED,
        release.withdrawnAt().map(at -> moment(at, locale)).orElse(null),
        moment(release.retrievedAt(), locale),
        moment(release.publishedAt(), locale),
        NumberText.whole(release.rowsRead(), locale),
        NumberText.whole(release.rowsAccepted(), locale),
        NumberText.whole(release.rowsRefused(), locale),
        NumberText.whole(release.slices(), locale),
        release.files().stream().map(file -> file(file, locale)).toList());
  }

  /** Own figures under no name carry the key of their table as a title, which says nothing. */
  private String title(Release release, Optional<SourceTable> table, Locale locale) {
    return table.isEmpty() && release.title().equals(OWN)
        ? text("indicator.release.own", locale)
        : release.title();
  }

  private String sentence(Release release, Optional<SourceTable> table, Locale locale) {
    String imported = moment(release.publishedAt(), locale);
    String year = String.valueOf(release.division().year());
    return table
        .map(known ->
            text(
                "indicator.release.sentence",
                locale,
                known.publisher(),
                known.title().in(locale),
                year,
                imported))
        .orElseGet(() ->
            text(
                "indicator.release.sentence-own",
                locale,
                title(release, table, locale),
                year,
                imported));
  }

  private String citation(Release release, Optional<SourceTable> table, Locale locale) {
    String retrieved = moment(release.retrievedAt(), locale);
    return table
        .map(known ->
            text(
                "indicator.release.citation-text",
                locale,
                known.credit(),
                known.title().in(locale),
                known.id(),
                retrieved,
                known.licence()))
        .orElseGet(() ->
            text(
                "indicator.release.citation-own",
                locale,
                title(release, table, locale),
                retrieved));
  }

  /** The page of the table at its publisher; empty where we know of none. */
  private static Optional<String> address(SourceTable table) {
    return switch (table.publisher()) {
      case "CBS" -> Optional.of("https://opendata.cbs.nl/#/CBS/nl/dataset/" + table.id());
      case "RIVM" -> Optional.of("https://statline.rivm.nl/#/RIVM/nl/dataset/" + table.id());
      default -> Optional.empty();
    };
  }

  private String text(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  private String moment(Instant at, Locale locale) {
    return MomentText.of(at, clock.getZone(), locale);
  }

  private ReleasePage.SourceFile file(SourceFile file, Locale locale) {
    return new ReleasePage.SourceFile(
        file.name(),
        messages.getMessage(
            "indicator.release.bytes",
            new Object[] {NumberText.whole(file.bytes(), locale)},
            locale),
        file.sha256());
  }
}
