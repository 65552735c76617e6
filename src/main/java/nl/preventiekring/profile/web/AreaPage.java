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
 * @param facts the few numbers everybody asks for first
 * @param key how to read the comparison pictures; null where the page has none
 * @param hasEstimates whether any figure is a model estimate
 * @param groups figures by subject
 * @param places what lies in it, around it, and the same code in other years
 */
record AreaPage(
    String title,
    String subtitle,
    String lead,
    boolean fictional,
    List<PageLink> crumbs,
    List<Fact> facts,
    @Nullable MiniMap map,
    List<PageChoice> ages,
    @Nullable String key,
    boolean hasEstimates,
    List<Group> groups,
    List<Places> places) {

  record Fact(String value, String label) {}

  /**
   * @param notForTheseAges names of indicators that have figures for other ages only; empty text
   *     where there are none
   */
  record Group(String id, String title, String count, List<Row> rows, String notForTheseAges) {}

  /**
   * One figure with everything about it.
   *
   * @param id unique on the page
   * @param ages null where they are those that the reader chose
   * @param sign of the kind of figure, see site/symbols.html
   * @param absence null where there is a figure
   * @param track null where a comparison picture says nothing
   */
  record Row(
      String id,
      String name,
      @Nullable String ages,
      String sign,
      String kind,
      String year,
      @Nullable String value,
      @Nullable String unit,
      @Nullable String interval,
      @Nullable Missing absence,
      @Nullable Track track,
      List<String> otherYears,
      Detail detail) {}

  /** Why there is no figure: a sign, a word and a sentence. */
  record Missing(String sign, String word, String explanation) {}

  /**
   * What a reader opens.
   *
   * @param favourable which direction is good, or null
   * @param hasIntervals whether the table has a column for them
   */
  record Detail(
      String explanation,
      @Nullable String favourable,
      String indicatorHref,
      String source,
      String sourceHref,
      String caption,
      boolean hasIntervals,
      List<TableRow> rows) {}

  record TableRow(
      String area,
      boolean here,
      @Nullable String sign,
      String figure,
      @Nullable String note,
      String interval,
      String difference) {}

  /** A heading with links to areas. */
  record Places(String id, String title, List<PageLink> links) {}
}
