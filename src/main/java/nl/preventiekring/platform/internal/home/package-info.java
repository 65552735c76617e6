// SPDX-License-Identifier: EUPL-1.2
/** The home folder: who uses it, and the database that runs in it. */
@NullMarked
package nl.preventiekring.platform.internal.home;

import org.jspecify.annotations.NullMarked;
