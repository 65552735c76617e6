// SPDX-License-Identifier: EUPL-1.2
/** The import itself: recognising, reading, storing in one transaction. */
@NullMarked
package nl.preventiekring.opendata.internal;

import org.jspecify.annotations.NullMarked;
