// SPDX-License-Identifier: EUPL-1.2
/** The product: one module per package below, listed in design order in ARCHITECTURE.md. */
@NullMarked
package nl.preventiekring;

import org.jspecify.annotations.NullMarked;
