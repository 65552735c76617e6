// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.platform;

import org.jspecify.annotations.NullMarked;
