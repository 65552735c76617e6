// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.preventiekring.region.AreaLevel;

/** Levels as a query of the API names them. */
final class AreaWords {
  static final String LEVELS =
      Arrays.stream(AreaLevel.values())
          .filter(level -> level != AreaLevel.CUSTOM)
          .map(AreaLevel::word)
          .collect(Collectors.joining(", "));

  private AreaWords() {}

  static AreaLevel level(String word) {
    return Arrays.stream(AreaLevel.values())
        .filter(level -> level != AreaLevel.CUSTOM && level.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a level: " + word));
  }
}
