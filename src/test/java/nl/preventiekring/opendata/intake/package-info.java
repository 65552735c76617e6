// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.opendata.intake;

import org.jspecify.annotations.NullMarked;
