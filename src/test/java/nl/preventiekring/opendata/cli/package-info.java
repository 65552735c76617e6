// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.opendata.cli;

import org.jspecify.annotations.NullMarked;
