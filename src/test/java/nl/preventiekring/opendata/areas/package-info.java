// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.opendata.areas;

import org.jspecify.annotations.NullMarked;
