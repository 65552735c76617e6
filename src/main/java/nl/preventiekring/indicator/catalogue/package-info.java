// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads the catalogue files, checks them as a whole and serves them as {@link
 * nl.preventiekring.indicator.Indicators}.
 */
@NullMarked
package nl.preventiekring.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
