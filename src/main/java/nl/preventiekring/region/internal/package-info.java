// SPDX-License-Identifier: EUPL-1.2
/** Keeps areas, boundaries, changes and custom areas in the database and trees in memory. */
@NullMarked
package nl.preventiekring.region.internal;

import org.jspecify.annotations.NullMarked;
