// SPDX-License-Identifier: EUPL-1.2
/** Imports that somebody asked for on a page: queued, run one at a time behind the pages, kept. */
@NullMarked
package nl.preventiekring.opendata.jobs;

import org.jspecify.annotations.NullMarked;
