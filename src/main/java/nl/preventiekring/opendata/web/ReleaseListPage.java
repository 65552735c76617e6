// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * All releases, newest first.
 *
 * @param done what just happened, or null
 */
record ReleaseListPage(List<PageLink> crumbs, List<Row> rows, @Nullable String done) {

  /**
   * @param by who imported it, or empty
   * @param href of the page that asks whether to change the status
   */
  record Row(
      String number,
      String title,
      String table,
      String division,
      String status,
      boolean published,
      String rowsRead,
      String rowsAccepted,
      String rowsRefused,
      String by,
      String at,
      String provenance,
      String href) {}
}
