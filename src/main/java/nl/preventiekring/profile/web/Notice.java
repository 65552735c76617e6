// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;

/**
 * Something to know before reading the figures.
 *
 * @param kind as in site/parts.html: info or warning
 * @param links where to go on; may be empty
 */
record Notice(String kind, String title, String text, List<PageLink> links) {}
