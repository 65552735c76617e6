// SPDX-License-Identifier: EUPL-1.2
/**
 * People, sign-in, sessions and the administrator role. Does not know organisations or coalitions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform"})
package nl.preventiekring.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
