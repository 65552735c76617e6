// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;

/**
 * Asks whether a release is to be withdrawn or published again.
 *
 * @param effects what will show instead, one sentence each
 * @param possible false where it would change nothing
 */
record ReleaseChangePage(
    List<PageLink> crumbs,
    String title,
    String lead,
    List<String> effects,
    String button,
    String action,
    boolean withdrawing,
    boolean possible) {}
