// SPDX-License-Identifier: EUPL-1.2
/** Migrations, roles and the connection pool. */
@NullMarked
package nl.preventiekring.platform.internal.database;

import org.jspecify.annotations.NullMarked;
