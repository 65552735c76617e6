// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import java.util.Locale;

/** The same text in Dutch and in English. */
public record Bilingual(String nl, String en) {
  /** The English text for an English locale, otherwise the Dutch one. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : nl;
  }
}
