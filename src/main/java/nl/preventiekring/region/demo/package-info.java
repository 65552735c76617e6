// SPDX-License-Identifier: EUPL-1.2
/**
 * The fictional region on the map: its names, its hand-drawn land and how its boundaries are made
 * of both. It lies in the open North Sea, so that it covers no real place on any map.
 */
@NullMarked
package nl.preventiekring.region.demo;

import org.jspecify.annotations.NullMarked;
