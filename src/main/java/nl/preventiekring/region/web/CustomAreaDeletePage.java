// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;

/** The question whether a custom area may go. */
record CustomAreaDeletePage(
    String title, List<PageLink> crumbs, String action, String cancelHref) {}
