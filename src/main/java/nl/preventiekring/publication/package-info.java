// SPDX-License-Identifier: EUPL-1.2
/**
 * What of the picture goes on paper to people: a fact sheet of two pages, figure cards for a table
 * conversation. Owns no data; the figures are those of the profile.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "platform", "paper", "region", "indicator", "profile"})
package nl.preventiekring.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
