// SPDX-License-Identifier: EUPL-1.2
/** Pages for signing in, for one's own account, and for whoever decides who has one. */
@NullMarked
package nl.preventiekring.account.web;

import org.jspecify.annotations.NullMarked;
