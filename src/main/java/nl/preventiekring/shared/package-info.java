// SPDX-License-Identifier: EUPL-1.2
/**
 * What every module may use: age band, period, two-language text, references, broken rules. No
 * Spring, no SQL, no business rule of its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.preventiekring.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
