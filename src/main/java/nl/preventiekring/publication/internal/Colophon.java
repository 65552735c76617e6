// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.platform.Settings;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where the figures on paper come from, when it was made, and where the rest is. */
@Component
class Colophon {
  private final Indicators indicators;
  private final Figures figures;
  private final FigureText text;
  private final Clock clock;
  private final ObjectProvider<Settings> settings;

  Colophon(
      Indicators indicators,
      Figures figures,
      FigureText text,
      Clock clock,
      ObjectProvider<Settings> settings) {
    this.indicators = indicators;
    this.figures = figures;
    this.text = text;
    this.clock = clock;
    this.settings = settings;
  }

  /** {@code RIVM en GGD'en, 50150NED (2024)} for every table of these rows. */
  List<String> sources(List<ProfileRow> rows) {
    Map<String, TreeSet<String>> years = new TreeMap<>();
    rows.forEach(row ->
        years.computeIfAbsent(row.table(), _ -> new TreeSet<>()).add(row.period().toString()));
    return years.entrySet().stream()
        .map(entry -> credit(entry.getKey()) + " (" + String.join(", ", entry.getValue()) + ")")
        .toList();
  }

  private String credit(String table) {
    return indicators.findTable(table).map(source -> source.credit() + ", " + table).orElse(table);
  }

  /** The day, and the state of the figures: another sheet with the same number has the same. */
  String made(Locale locale) {
    return text.text(
        "publication.sheet.made",
        locale,
        DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(LocalDate.now(clock)),
        String.valueOf(figures.cube().generation()));
  }

  /** Of the page with all figures; without the server where nobody told by which name it goes. */
  String address(ProfiledArea area) {
    String server =
        settings.stream()
            .flatMap(set -> set.publicUrl().stream())
            .findFirst()
            .map(Object::toString)
            .orElse("");
    return server + "/gebieden/" + area.path();
  }
}
