// SPDX-License-Identifier: EUPL-1.2
/** Puts profiles together from areas, catalogue and figure cube. */
@NullMarked
package nl.preventiekring.profile.internal;

import org.jspecify.annotations.NullMarked;
