// SPDX-License-Identifier: EUPL-1.2
/** OData version 4 of CBS: long tables of observations, as a bulk zip and as pages. */
@NullMarked
package nl.preventiekring.opendata.v4;

import org.jspecify.annotations.NullMarked;
