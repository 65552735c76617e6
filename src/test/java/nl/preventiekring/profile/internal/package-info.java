// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.profile.internal;

import org.jspecify.annotations.NullMarked;
