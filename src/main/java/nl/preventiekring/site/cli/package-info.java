// SPDX-License-Identifier: EUPL-1.2
/** The command line: its root, {@code start}, and the way from a sub-command to the product. */
@NullMarked
package nl.preventiekring.site.cli;

import org.jspecify.annotations.NullMarked;
