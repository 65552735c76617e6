// SPDX-License-Identifier: EUPL-1.2
/**
 * The catalogue of indicators, releases of figures stored by column, and the figure cube in memory.
 * Does not read source files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "region"})
package nl.preventiekring.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
