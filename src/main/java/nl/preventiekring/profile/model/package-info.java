// SPDX-License-Identifier: EUPL-1.2
/** The arithmetic of profiles: no Spring, no SQL, no clock. */
@NullMarked
package nl.preventiekring.profile.model;

import org.jspecify.annotations.NullMarked;
