// SPDX-License-Identifier: EUPL-1.2
/**
 * What an import has collected so far: figures by column, areas, refusals, doubts. Knows no source
 * format and no SQL.
 */
@NullMarked
package nl.preventiekring.opendata.intake;

import org.jspecify.annotations.NullMarked;
