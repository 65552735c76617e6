// SPDX-License-Identifier: EUPL-1.2
/** What goes on paper: PDF/UA from a page. No SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.preventiekring.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
