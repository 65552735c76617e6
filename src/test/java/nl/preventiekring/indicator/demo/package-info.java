// SPDX-License-Identifier: EUPL-1.2
/** The figures of the fictional region. */
@NullMarked
package nl.preventiekring.indicator.demo;

import org.jspecify.annotations.NullMarked;
