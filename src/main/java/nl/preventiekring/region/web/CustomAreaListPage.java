// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The custom areas of one division.
 *
 * @param title division, such as Nederland 2020
 * @param address of this page; new areas are made behind it
 * @param query what the names were searched for; empty text for nothing
 * @param empty whether there is none at all, found or not
 * @param deleted the area that was just deleted, or null
 */
record CustomAreaListPage(
    String title,
    boolean fictional,
    List<PageLink> crumbs,
    String address,
    String query,
    boolean empty,
    List<Row> rows,
    @Nullable Deletion deleted) {

  /**
   * @param restore where to send that it was a mistake
   */
  record Deletion(String title, String restore) {}

  /**
   * @param neighbourhoods how many, in words
   * @param where names of the municipalities it lies in
   * @param path after which {@code /wijzigen} and {@code /verwijderen} come
   */
  record Row(String name, String href, String neighbourhoods, String where, String path) {}
}
