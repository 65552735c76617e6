// SPDX-License-Identifier: EUPL-1.2
/** What people keep: PDF/UA from a page, tables as CSV. No SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.preventiekring.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
