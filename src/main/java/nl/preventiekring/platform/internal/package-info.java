// SPDX-License-Identifier: EUPL-1.2
/** The inside of the platform, by subject. */
@NullMarked
package nl.preventiekring.platform.internal;

import org.jspecify.annotations.NullMarked;
