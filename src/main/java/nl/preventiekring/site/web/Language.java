// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the screens. */
enum Language {
  DUTCH("nl", "Nederlands"),
  ENGLISH("en", "English");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  static Language of(Locale locale) {
    return find(locale.getLanguage()).orElse(DUTCH);
  }

  static Optional<Language> find(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** The first of these that we have, in the order in which the reader prefers them. */
  static Language firstOf(List<Locale> preferred) {
    return preferred.stream()
        .map(locale -> find(locale.getLanguage()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(DUTCH);
  }

  String code() {
    return code;
  }

  String ownName() {
    return ownName;
  }

  Locale locale() {
    return Locale.forLanguageTag(code);
  }

  Language other() {
    return this == DUTCH ? ENGLISH : DUTCH;
  }
}
