// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The page of one area, ready to print.
 *
 * @param subtitle level, what it lies in, division and code
 * @param lead one sentence that says what the page is about
 * @param views other pages about it
 * @param toKeep what of it can be taken along
 * @param actions what only an administrator may do
 * @param notices what to know before reading the figures
 * @param facts the few numbers everybody asks for first
 * @param map null where nothing of it has a boundary
 * @param key how to read the comparison pictures; null where the page has none
 * @param story what to know first; null where the area has no figures
 * @param notes what people wrote about it
 * @param hasEstimates whether any figure is a model estimate
 * @param columns the areas of the tables: this one first, then those it lies in, nearest first
 * @param groups figures by subject
 * @param places what lies in it, around it, and the same code in other years
 */
record AreaPage(
    String title,
    String subtitle,
    String lead,
    boolean fictional,
    List<PageLink> crumbs,
    List<PageLink> views,
    List<PageLink> toKeep,
    List<PageLink> actions,
    List<Notice> notices,
    List<Fact> facts,
    @Nullable MiniMap map,
    List<PageChoice> ages,
    @Nullable String key,
    @Nullable Story story,
    List<Note> notes,
    boolean hasEstimates,
    List<String> columns,
    List<Group> groups,
    List<Places> places) {

  /**
   * What somebody wrote.
   *
   * @param about the figure or the word for its kind
   * @param source by whom, when and on what basis
   */
  record Note(String about, String text, String source) {}

  record Fact(String value, String label) {}

  /**
   * @param chance how many differences chance alone would give
   */
  record Story(List<Chapter> chapters, String chance) {}

  /**
   * @param sign see site/symbols.html
   * @param none what to say where there is no point
   */
  record Chapter(String name, String sign, String title, List<Point> points, String none) {}

  record Point(String title, String text) {}

  /** How a figure lies beside others: a shape and words. */
  record Verdict(String sign, String words) {}

  /**
   * @param notAsked names of indicators that the source asked nowhere; empty text where there are
   *     none
   * @param notForTheseAges names of indicators that have figures for other ages only; empty text
   *     where there are none
   */
  record Group(
      String id,
      String title,
      String count,
      List<Row> rows,
      String notAsked,
      String notForTheseAges) {}

  /**
   * One figure with everything about it.
   *
   * @param sign of the kind of figure, see site/symbols.html
   * @param when the year, and the ages where they are not those that the reader chose
   * @param value null where there is no figure
   * @param note what stands small under the value: unit or interval; null where nothing does
   * @param absence null where there is a figure
   * @param picture SVG, escaped; null where a comparison picture says nothing
   * @param verdicts how it lies beside the areas around; none where that cannot be said
   * @param otherYears of the same table, joined, and how the nearest earlier one differs; null
   *     where there are none
   * @param cells one for each column of the table
   */
  record Row(
      String name,
      String sign,
      String kind,
      String when,
      @Nullable String value,
      @Nullable String note,
      @Nullable Missing absence,
      @Nullable String picture,
      List<Verdict> verdicts,
      @Nullable String otherYears,
      List<String> cells,
      Detail detail) {}

  /**
   * Why there is no figure: a sign, a word and a sentence.
   *
   * @param beside what is known of larger areas; null where nothing is
   */
  record Missing(String sign, String word, String explanation, @Nullable String beside) {}

  /**
   * What a reader opens.
   *
   * @param favourable which direction is good, or null
   * @param computation how the figure was made of those of the parts, or null
   * @param certainty how sure each comparison is
   * @param refusal why the figure of a surrounding area could not be computed, or null
   */
  record Detail(
      String explanation,
      @Nullable String favourable,
      @Nullable String computation,
      @Nullable String refusal,
      List<String> certainty,
      String source,
      String sourceHref,
      String indicatorHref) {}

  /**
   * A heading with links to areas.
   *
   * @param actions what only an administrator may do
   */
  record Places(String id, String title, List<PageLink> links, List<PageLink> actions) {}
}
