// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.List;
import java.util.Map;
import nl.preventiekring.shared.PageLink;

/**
 * The form that asks for an import, as it was filled in.
 *
 * @param errors by name of the field
 * @param limit most bytes together, in words
 */
record ImportForm(
    List<PageLink> crumbs,
    String table,
    String source,
    boolean dryRun,
    Map<String, String> errors,
    String limit) {}
