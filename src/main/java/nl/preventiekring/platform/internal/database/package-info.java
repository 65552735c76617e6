/** Migrations, roles and the connection pool. */
@NullMarked
package nl.preventiekring.platform.internal.database;

import org.jspecify.annotations.NullMarked;
