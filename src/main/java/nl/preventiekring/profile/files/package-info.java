// SPDX-License-Identifier: EUPL-1.2
/** All figures of one area as a file to keep, in several forms. */
@NullMarked
package nl.preventiekring.profile.files;

import org.jspecify.annotations.NullMarked;
