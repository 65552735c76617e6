// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * A set of fact sheets: before it begins, on its way, or ready.
 *
 * @param lead what the set holds, in numbers
 * @param action where the form goes: to begin, or to stop; null where there is nothing to do
 * @param look of the message: info, ok or error; null before it begins
 * @param ended false while the page should look again
 * @param most how many sheets it will hold
 * @param download null until it is ready
 */
record SheetJobPage(
    List<PageLink> crumbs,
    String title,
    String lead,
    @Nullable String address,
    @Nullable String action,
    @Nullable String look,
    @Nullable String state,
    @Nullable String explanation,
    boolean ended,
    int made,
    int most,
    @Nullable String progress,
    @Nullable String download,
    String back) {}
