// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.util.List;
import java.util.Optional;

/**
 * What somebody asked to import. Kept as JSON: a name that changes here needs a migration.
 *
 * @param files the names by which the person knows the files; they lie in the job's folder under
 *     their place in this list, from 0
 * @param tables ids of tables to fetch
 */
public record JobRequest(
    List<String> files, List<String> tables, Optional<String> sourceName, boolean dryRun) {}
