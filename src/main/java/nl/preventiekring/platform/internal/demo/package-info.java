// SPDX-License-Identifier: EUPL-1.2
/** Loading the demonstration data. */
@NullMarked
package nl.preventiekring.platform.internal.demo;

import org.jspecify.annotations.NullMarked;
