// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.account.internal;

import org.jspecify.annotations.NullMarked;
