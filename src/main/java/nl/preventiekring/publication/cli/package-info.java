// SPDX-License-Identifier: EUPL-1.2
/** The sub-command factsheets. */
@NullMarked
package nl.preventiekring.publication.cli;

import org.jspecify.annotations.NullMarked;
