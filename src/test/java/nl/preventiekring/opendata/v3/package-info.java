// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.opendata.v3;

import org.jspecify.annotations.NullMarked;
