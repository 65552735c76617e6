// SPDX-License-Identifier: EUPL-1.2
/** Questions about the fictional region. */
@NullMarked
package nl.preventiekring.profile.demo;

import org.jspecify.annotations.NullMarked;
