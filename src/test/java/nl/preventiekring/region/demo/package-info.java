// SPDX-License-Identifier: EUPL-1.2
/** The fictional region on the map. */
@NullMarked
package nl.preventiekring.region.demo;

import org.jspecify.annotations.NullMarked;
