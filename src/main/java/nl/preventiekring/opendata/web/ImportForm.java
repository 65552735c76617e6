package nl.preventiekring.opendata.web;

import java.util.List;
import java.util.Map;
import nl.preventiekring.shared.PageLink;

/**
 * The form that asks for an import.
 *
 * @param errors sentence by name of the field
 * @param limit size of all files together, such as {@code 600 MB}
 */
record ImportForm(
    List<PageLink> crumbs,
    String table,
    String sourceName,
    boolean dryRun,
    Map<String, String> errors,
    String limit) {}
