// SPDX-License-Identifier: EUPL-1.2
/** A room for rules that here knows far too much. */
@NullMarked
package nl.preventiekring.architecture.offenders.upper.model;

import org.jspecify.annotations.NullMarked;
