// SPDX-License-Identifier: EUPL-1.2
/** The pages of the health profile. */
@NullMarked
package nl.preventiekring.profile.web;

import org.jspecify.annotations.NullMarked;
