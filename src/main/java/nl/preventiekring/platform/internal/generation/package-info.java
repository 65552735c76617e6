// SPDX-License-Identifier: EUPL-1.2
/** Counters across processes by LISTEN and NOTIFY. */
@NullMarked
package nl.preventiekring.platform.internal.generation;

import org.jspecify.annotations.NullMarked;
