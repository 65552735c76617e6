// SPDX-License-Identifier: EUPL-1.2
/** The sub-command {@code import}. */
@NullMarked
package nl.preventiekring.opendata.cli;

import org.jspecify.annotations.NullMarked;
