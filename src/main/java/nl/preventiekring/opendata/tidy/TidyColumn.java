// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.tidy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file with own figures, under each name that is accepted. */
enum TidyColumn {
  AREA(true, "gebied", "area", "gebiedscode", "area code"),
  INDICATOR(true, "indicator", "indicator"),
  PERIOD(true, "periode", "period", "jaar", "year"),
  AGE(false, "leeftijd", "age", "leeftijdsgroep", "age band"),
  VALUE(true, "waarde", "value"),
  LOWER(false, "ondergrens", "lower", "lower bound"),
  UPPER(false, "bovengrens", "upper", "upper bound"),
  RESPONDENTS(false, "respondenten", "respondents"),
  KIND(false, "soort", "kind"),
  DIVISION(false, "indeling", "division");

  private final boolean required;
  private final String dutch;
  private final String english;
  private final List<String> others;

  TidyColumn(boolean required, String dutch, String english, String... others) {
    this.required = required;
    this.dutch = dutch;
    this.english = english;
    this.others = List.of(others);
  }

  boolean isRequired() {
    return required;
  }

  String name(Locale locale) {
    return locale.getLanguage().equals("en") ? english : dutch;
  }

  /** The column with this name; capitals, hyphens and underscores make no difference. */
  static Optional<TidyColumn> find(String header) {
    String name = header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    return Arrays.stream(values())
        .filter(column ->
            name.equals(column.dutch)
                || name.equals(column.english)
                || column.others.contains(name))
        .findFirst();
  }
}
