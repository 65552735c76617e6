// SPDX-License-Identifier: EUPL-1.2
/**
 * An organisation's own figures: one row a figure, in CSV or a spreadsheet, with Dutch or English
 * column names. docs/user describes the layout.
 */
@NullMarked
package nl.preventiekring.opendata.tidy;

import org.jspecify.annotations.NullMarked;
