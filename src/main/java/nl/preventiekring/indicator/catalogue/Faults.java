// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.catalogue.Entries.TextEntry;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong, so that whoever edits the catalogue sees it at once. Where a
 * value is missing the reading goes on with a stand-in; the catalogue is refused at the end.
 */
final class Faults {
  private final List<String> faults = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  void add(String about, String what) {
    faults.add(about + ": " + what);
  }

  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new BrokenCatalogue(faults);
    }
  }

  <T> T required(@Nullable T value, T standIn, String about, String field) {
    if (value == null) {
      add(about, "has no " + field);
      return standIn;
    }
    return value;
  }

  String text(@Nullable String value, String about, String field) {
    if (value == null || value.isBlank()) {
      add(about, "has no " + field);
      return "";
    }
    return value.strip();
  }

  Bilingual bilingual(@Nullable TextEntry entry, String about, String field) {
    if (entry == null) {
      add(about, "has no " + field);
      return new Bilingual("", "");
    }
    return new Bilingual(
        text(entry.nl(), about, "Dutch " + field), text(entry.en(), about, "English " + field));
  }

  Optional<AgeBand> ages(@Nullable String value, String about) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(AgeBand.of(value));
    } catch (IllegalArgumentException e) {
      add(about, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  Optional<IndicatorId> indicatorId(@Nullable String value, String about) {
    try {
      return Optional.of(new IndicatorId(text(value, about, "indicator id")));
    } catch (IllegalArgumentException e) {
      if (value != null && !value.isBlank()) {
        add(about, String.valueOf(e.getMessage()));
      }
      return Optional.empty();
    }
  }

  /** Something of a kind that may stand only once in the catalogue. */
  void once(String kind, String value, String about) {
    if (!value.isEmpty() && !seen.add(kind + " " + value)) {
      add(about, kind + " '" + value + "' stands twice");
    }
  }
}
