// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.shared;

import org.jspecify.annotations.NullMarked;
