// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two pages about one area, ready to print. Pictures are SVG, escaped; each says in words what it
 * shows.
 *
 * @param language {@code nl} or {@code en}
 * @param subtitle level, division and code
 * @param place what it lies in; null for the country
 * @param fictional whether all of it is made up
 * @param longTitle whether the name asks for smaller letters
 * @param inhabitants with the year; null where no source says so
 * @param map where it lies; null where nothing of it has a boundary
 * @param story strengths, concerns and what is not known; empty where there are no figures
 * @param key the shapes of the pictures
 * @param first subjects of the first page
 * @param second subjects of the second page
 * @param certainty two sentences
 * @param sources with the years of the figures on this sheet
 * @param made when, and on which state of the figures
 * @param address of the page with all figures
 */
public record FactSheet(
    String language,
    String title,
    String subtitle,
    @Nullable String place,
    boolean fictional,
    boolean longTitle,
    @Nullable String inhabitants,
    @Nullable String map,
    List<Chapter> story,
    List<KeyEntry> key,
    List<Subject> first,
    List<Subject> second,
    List<String> certainty,
    List<String> sources,
    String made,
    String address) {

  /**
   * @param name {@code strengths}, {@code concerns} or {@code unknowns}
   * @param none what to say where there is no point
   */
  public record Chapter(String name, String title, List<Point> points, String none) {}

  public record Point(String title, String text) {}

  public record KeyEntry(String picture, String words) {}

  /**
   * The figures of one subject group.
   *
   * @param tiles at most four
   * @param empty what to say where there are none; null where there are
   */
  public record Subject(String title, List<Tile> tiles, @Nullable String empty) {}

  /**
   * One figure.
   *
   * @param note year, kind, unit
   * @param picture null where nothing can be compared
   * @param verdict null where nothing can be said
   * @param beside the same figure of the areas around, as text; null where there are none
   */
  public record Tile(
      String name,
      String figure,
      String note,
      @Nullable String picture,
      @Nullable Verdict verdict,
      @Nullable String beside) {}

  /**
   * @param look {@code favourable}, {@code comparable}, {@code unfavourable}, {@code higher} or
   *     {@code lower}
   * @param sign a shape before the words
   */
  public record Verdict(String look, String sign, String words) {}
}
