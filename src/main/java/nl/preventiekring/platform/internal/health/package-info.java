// SPDX-License-Identifier: EUPL-1.2
/** What /health/ready asks. */
@NullMarked
package nl.preventiekring.platform.internal.health;

import org.jspecify.annotations.NullMarked;
