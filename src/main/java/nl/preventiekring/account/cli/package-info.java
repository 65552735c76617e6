// SPDX-License-Identifier: EUPL-1.2
/** {@code preventiekring account}: for whoever runs the installation and cannot sign in yet. */
@NullMarked
package nl.preventiekring.account.cli;

import org.jspecify.annotations.NullMarked;
