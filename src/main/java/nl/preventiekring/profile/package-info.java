// SPDX-License-Identifier: EUPL-1.2
/**
 * The health profile of one area: its figures by subject group beside those of municipality, GGD
 * region and country.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "platform", "paper", "account", "region", "indicator"})
package nl.preventiekring.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
