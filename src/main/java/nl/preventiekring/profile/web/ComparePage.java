// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * A few areas side by side, ready to print.
 *
 * @param notice what was left out and why; null where nothing was
 * @param removals one for each area: this page without it
 * @param full whether there is room for no more
 * @param address of this page without its query
 * @param query what was looked for; empty text for nothing
 * @param hits areas that were found: this page with them
 * @param nothingFound whether there was a query without a hit
 * @param table null where no area was chosen
 */
record ComparePage(
    boolean fictional,
    @Nullable String notice,
    List<PageLink> removals,
    boolean full,
    String address,
    String query,
    List<PageLink> hits,
    boolean nothingFound,
    List<PageChoice> subjects,
    List<PageChoice> ages,
    SideBySide.@Nullable Table table) {}
