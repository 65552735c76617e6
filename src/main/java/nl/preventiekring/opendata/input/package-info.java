// SPDX-License-Identifier: EUPL-1.2
/** Files as rows of cells: CSV, spreadsheet, plain or packed. */
@NullMarked
package nl.preventiekring.opendata.input;

import org.jspecify.annotations.NullMarked;
