// SPDX-License-Identifier: EUPL-1.2
/** Storage of releases and the cube. */
@NullMarked
package nl.preventiekring.indicator.internal;

import org.jspecify.annotations.NullMarked;
