// SPDX-License-Identifier: EUPL-1.2
/** What tests of all modules stand on: a real database, one running server. */
@NullMarked
package nl.preventiekring.support;

import org.jspecify.annotations.NullMarked;
