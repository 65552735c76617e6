// SPDX-License-Identifier: EUPL-1.2
/**
 * What the product costs, measured beside something that anybody can measure too. Made-up figures
 * for areas that do not exist, on homes that are thrown away.
 */
@NullMarked
package nl.preventiekring.benchmarks;

import org.jspecify.annotations.NullMarked;
