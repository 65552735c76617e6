package nl.preventiekring.opendata.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;

/**
 * Asks whether a release is to be withdrawn or published again.
 *
 * @param word withdraw or restore; the texts begin with it
 */
record ReleaseChangePage(
    List<PageLink> crumbs, String word, String title, String table, String division, String action) {}
