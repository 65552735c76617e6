// SPDX-License-Identifier: EUPL-1.2
/** Names what it may, and uses more than that. */
@NullMarked
@ApplicationModule(allowedDependencies = {"lower"})
package nl.preventiekring.architecture.offenders.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
