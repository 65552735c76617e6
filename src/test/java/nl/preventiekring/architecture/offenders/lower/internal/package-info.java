// SPDX-License-Identifier: EUPL-1.2
/** A room. */
@NullMarked
package nl.preventiekring.architecture.offenders.lower.internal;

import org.jspecify.annotations.NullMarked;
