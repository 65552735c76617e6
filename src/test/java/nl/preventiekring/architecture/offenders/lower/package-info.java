// SPDX-License-Identifier: EUPL-1.2
/** Names a module that stands below it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"upper"})
package nl.preventiekring.architecture.offenders.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
