// SPDX-License-Identifier: EUPL-1.2
/**
 * The ground the product runs on: the home folder and its locks, embedded PostgreSQL, migrations,
 * roles, jobs, generations across processes, health. Spring, no business rule.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.preventiekring.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
