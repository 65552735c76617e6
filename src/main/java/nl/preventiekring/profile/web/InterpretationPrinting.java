// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Interpretation;
import nl.preventiekring.shared.MomentText;
import org.springframework.stereotype.Component;

/** Says of an interpretation what it is about, by whom, when and on what basis. */
@Component
class InterpretationPrinting {
  private final Accounts accounts;
  private final Indicators indicators;
  private final FigureText text;
  private final Clock clock;

  InterpretationPrinting(Accounts accounts, Indicators indicators, FigureText text, Clock clock) {
    this.accounts = accounts;
    this.indicators = indicators;
    this.text = text;
    this.clock = clock;
  }

  /** As it stands on the page of the area. */
  List<AreaPage.Note> notes(List<Interpretation> written, Locale locale) {
    Map<PersonId, String> authors = authors(written);
    return written.stream()
        .map(one ->
            new AreaPage.Note(
                about(one, locale), one.content().text(), source(one, authors, locale)))
        .toList();
  }

  /** The name of the figure, or the word for the kind. */
  String about(Interpretation written, Locale locale) {
    return written
        .content()
        .indicator()
        .flatMap(indicators::findIndicator)
        .map(indicator -> indicator.name().in(locale))
        .orElseGet(
            () -> text.text("profile.interpretation.kind." + written.content().kind(), locale));
  }

  /** Who wrote them, by name, in one statement. */
  Map<PersonId, String> authors(List<Interpretation> written) {
    return written.isEmpty()
        ? Map.of()
        : accounts.names(written.stream().map(Interpretation::author).distinct().toList());
  }

  String source(Interpretation written, Map<PersonId, String> authors, Locale locale) {
    return text.text(
        "profile.interpretation.source",
        locale,
        authors.getOrDefault(written.author(), "?"),
        MomentText.of(written.writtenAt(), clock.getZone(), locale),
        written.content().basis());
  }
}
