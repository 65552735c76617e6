// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cards for a conversation at a table, ready to print and to cut.
 *
 * @param language {@code nl} or {@code en}
 * @param title the area
 * @param perPage 4 or 6
 * @param pages rows of two cards; an empty list where nothing is known of the area
 */
public record CardSheet(
    String language, String title, boolean fictional, int perPage, List<Page> pages) {

  public record Page(List<Row> rows) {}

  public record Row(List<Card> cards) {}

  /**
   * One figure, one picture, two sentences.
   *
   * @param picture SVG, escaped; null where nothing can be drawn
   * @param what the figure in a sentence
   * @param question to begin the conversation with
   * @param source with the year, and that it is an estimate where it is one
   */
  public record Card(
      String name,
      String figure,
      @Nullable String picture,
      String what,
      String question,
      String source) {}
}
