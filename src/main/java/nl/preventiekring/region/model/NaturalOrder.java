// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.preventiekring.region.Area;

/**
 * Sorts areas as a Dutch reader expects: by name, {@code Wijk 2} before {@code Wijk 10}, case, and
 * accents only where the rest is equal; {@code 's-Gravenhage} and {@code 't Zand} stand where CBS
 * puts them, under G and Z. An area without a name goes by its code.
 */
final class NaturalOrder {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final Pattern ARTICLE = Pattern.compile("^['’][sStT][ -]");

  /** Longer than any number inside a name. */
  private static final int WIDTH = 12;

  private final Collator collator = Collator.getInstance(Locale.forLanguageTag("nl"));

  /** The same areas in order. */
  List<Area> sorted(List<Area> areas) {
    return areas.stream()
        .map(area -> new Keyed(key(area.title()), area))
        .sorted(Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.area().code()))
        .map(Keyed::area)
        .toList();
  }

  private CollationKey key(String name) {
    String bare = ARTICLE.matcher(name).replaceFirst("");
    return collator.getCollationKey(
        NUMBER.matcher(bare).replaceAll(number -> padded(number.group())));
  }

  private static String padded(String number) {
    return "0".repeat(Math.max(0, WIDTH - number.length())) + number;
  }

  private record Keyed(CollationKey key, Area area) {}
}
