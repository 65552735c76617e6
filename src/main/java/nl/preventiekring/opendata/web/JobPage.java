package nl.preventiekring.opendata.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * One import: on its way, or what came of it.
 *
 * @param outcome null while it is on its way
 * @param report null unless it is done
 */
record JobPage(
    List<PageLink> crumbs,
    String href,
    String title,
    List<Fact> facts,
    @Nullable Underway underway,
    @Nullable Outcome outcome,
    @Nullable ReportPart report) {

  record Fact(String label, String text) {}

  /**
   * @param percent null where nobody knows
   */
  record Underway(String state, String what, @Nullable Integer percent, boolean cancelAsked) {}

  /**
   * @param kind of the alert: ok, info, warning or error
   * @param rule that was broken, or null
   */
  record Outcome(String kind, String title, String text, @Nullable String rule) {}

  /**
   * @param refusedShown says how many of the refused rows are shown; null where all are
   */
  record ReportPart(
      List<Count> counts,
      List<ReleaseLine> releases,
      List<String> doubts,
      List<UnknownColumns> unknownColumns,
      List<RefusedRow> refusals,
      String refusalsHref,
      @Nullable String refusedShown) {}

  record Count(String label, String number) {}

  /**
   * @param href of its provenance; null for a dry run
   */
  record ReleaseLine(
      @Nullable String href, String table, String division, String slices, boolean unchanged) {}

  record UnknownColumns(String table, String columns) {}

  record RefusedRow(String file, String line, String column, String value, String reason) {}
}
