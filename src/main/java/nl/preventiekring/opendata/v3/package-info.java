// SPDX-License-Identifier: EUPL-1.2
/** The wide layout of CBS and RIVM OData version 3: one row an area, one column a topic. */
@NullMarked
package nl.preventiekring.opendata.v3;

import org.jspecify.annotations.NullMarked;
