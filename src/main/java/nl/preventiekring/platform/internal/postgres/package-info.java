// SPDX-License-Identifier: EUPL-1.2
/** Embedded PostgreSQL: unpack, make, start, adopt, stop. */
@NullMarked
package nl.preventiekring.platform.internal.postgres;

import org.jspecify.annotations.NullMarked;
