// SPDX-License-Identifier: EUPL-1.2
/** What stands on a sheet and how it is drawn: no Spring, no SQL, no clock. */
@NullMarked
package nl.preventiekring.publication.model;

import org.jspecify.annotations.NullMarked;
