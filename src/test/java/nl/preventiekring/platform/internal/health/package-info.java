// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.platform.internal.health;

import org.jspecify.annotations.NullMarked;
