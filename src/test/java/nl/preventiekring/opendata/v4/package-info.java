// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.opendata.v4;

import org.jspecify.annotations.NullMarked;
