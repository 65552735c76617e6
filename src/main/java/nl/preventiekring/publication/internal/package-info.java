// SPDX-License-Identifier: EUPL-1.2
/** Puts sheets and cards together from profiles, areas and boundaries. */
@NullMarked
package nl.preventiekring.publication.internal;

import org.jspecify.annotations.NullMarked;
