// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The key that version 3 makes of a title. Version 4 calls columns by codes and gives the title
 * only; the catalogue knows the keys.
 */
final class TitleKey {
  private TitleKey() {}

  /**
   * {@code Twee-onder-één-kap-woning} becomes {@code TweeOnderEenKapWoning}, {@code 0 tot 15 jaar}
   * becomes {@code k_0Tot15Jaar}. The number at the end of a key does not follow from the title.
   */
  static String of(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    StringBuilder key = new StringBuilder();
    for (String word : plain.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        key.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
      }
    }
    boolean begunByDigit = !key.isEmpty() && Character.isDigit(key.charAt(0));
    return (begunByDigit ? "k_" : "") + key;
  }
}
