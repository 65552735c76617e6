// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads what CBS, RIVM and GGDs publish, checks every row, and turns it into areas and releases.
 * Owns import jobs and reports.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "platform", "paper", "account", "region", "indicator"})
package nl.preventiekring.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
