// SPDX-License-Identifier: EUPL-1.2
/** The sub-command {@code profile}. */
@NullMarked
package nl.preventiekring.profile.cli;

import org.jspecify.annotations.NullMarked;
