// SPDX-License-Identifier: EUPL-1.2
/** The guard at the door of the web server: who may see what, sessions, headers, tokens. */
@NullMarked
package nl.preventiekring.account.internal.security;

import org.jspecify.annotations.NullMarked;
