// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * One import: how far it is, or what came of it.
 *
 * @param look of the message: info, ok, warning or error
 * @param explanation what the state means for what is stored
 * @param refusal why nothing was imported, or null
 * @param ended false while the page should look again
 * @param percent of the present file, null where its size is not known
 */
record JobPage(
    List<PageLink> crumbs,
    String id,
    String title,
    List<String> sources,
    boolean dryRun,
    String requestedBy,
    String requestedAt,
    @Nullable String endedAt,
    String look,
    String state,
    String explanation,
    @Nullable String refusal,
    @Nullable String rule,
    boolean ended,
    boolean cancelAsked,
    @Nullable String progress,
    @Nullable Integer percent,
    @Nullable Findings findings) {

  /**
   * What a finished import found.
   *
   * @param more how many refusals there are beyond those listed, in words, or null
   */
  record Findings(
      List<Count> counts,
      List<ReleaseRow> releases,
      List<String> unknownColumns,
      List<String> doubts,
      List<RefusalRow> refusals,
      List<RefusalRow> furtherRefusals,
      @Nullable String more) {}

  record Count(String label, String value) {}

  /**
   * @param href null when dry
   */
  record ReleaseRow(String words, @Nullable String href) {}

  /**
   * @param line empty where there are no lines
   */
  record RefusalRow(String file, String line, String column, String value, String reason) {}
}
