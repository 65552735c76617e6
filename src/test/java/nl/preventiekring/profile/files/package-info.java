// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.profile.files;

import org.jspecify.annotations.NullMarked;
