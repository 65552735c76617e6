// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.region.internal;

import org.jspecify.annotations.NullMarked;
