// SPDX-License-Identifier: EUPL-1.2
/**
 * The figures of the fictional region. Traits of neighbourhoods come from files that people can
 * read; everything else follows from them by the project's own generator, the same on every
 * computer.
 */
@NullMarked
package nl.preventiekring.indicator.demo;

import org.jspecify.annotations.NullMarked;
