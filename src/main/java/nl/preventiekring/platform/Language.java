// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.util.Locale;

/** A language that the command line speaks, spelt as people type it. */
public enum Language {
  nl,
  en;

  public Locale locale() {
    return Locale.of(name());
  }
}
