// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.List;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;

/**
 * All municipalities and GGD regions of one division.
 *
 * @param title set and year, such as Nederland 2020; empty where nothing is loaded
 * @param notice that the division that was asked for is not there; empty where it is
 * @param customAreasHref list of its custom areas
 * @param letters municipalities by first letter
 */
record BrowsePage(
    String title,
    boolean fictional,
    String notice,
    List<PageChoice> divisions,
    List<PageLink> country,
    String customAreasHref,
    List<PageLink> ggdRegions,
    List<Letter> letters) {

  record Letter(String letter, List<PageLink> municipalities) {}
}
