// SPDX-License-Identifier: EUPL-1.2
/** Pages that say what a figure means and where it came from. */
@NullMarked
package nl.preventiekring.indicator.web;

import org.jspecify.annotations.NullMarked;
