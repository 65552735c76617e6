// SPDX-License-Identifier: EUPL-1.2
/**
 * Areas by division (set, year): names, parents, boundaries, cross-walks between divisions, custom
 * areas, search. Knows no figure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform"})
package nl.preventiekring.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
