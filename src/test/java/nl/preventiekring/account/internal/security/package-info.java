// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.account.internal.security;

import org.jspecify.annotations.NullMarked;
