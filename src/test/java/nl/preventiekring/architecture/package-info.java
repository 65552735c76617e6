// SPDX-License-Identifier: EUPL-1.2
/**
 * Tests of the house itself: rules that no single class can be held to. Each proves that it bites.
 */
@NullMarked
package nl.preventiekring.architecture;

import org.jspecify.annotations.NullMarked;
