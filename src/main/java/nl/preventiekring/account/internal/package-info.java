// SPDX-License-Identifier: EUPL-1.2
/** The inside of the accounts. */
@NullMarked
package nl.preventiekring.account.internal;

import org.jspecify.annotations.NullMarked;
