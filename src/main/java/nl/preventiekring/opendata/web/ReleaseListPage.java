package nl.preventiekring.opendata.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * All releases.
 *
 * @param done key of what just succeeded, or null
 */
record ReleaseListPage(List<PageLink> crumbs, List<Row> rows, @Nullable String done) {

  /**
   * @param change address of the page that withdraws it or publishes it again
   */
  record Row(
      String href,
      String title,
      String table,
      String division,
      String slices,
      String rowsRead,
      String rowsRefused,
      String publishedAt,
      String importedBy,
      boolean published,
      String change) {}
}
