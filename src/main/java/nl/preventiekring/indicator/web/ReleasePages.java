package nl.preventiekring.indicator.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.ReleaseDraft.SourceFile;
import nl.preventiekring.shared.NumberText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page about one release. */
@Component
class ReleasePages {
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
        release.title(),
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

  private String moment(Instant at, Locale locale) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(locale)
        .withZone(clock.getZone())
        .format(at);
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
