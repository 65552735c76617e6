// SPDX-License-Identifier: EUPL-1.2
/**
 * A house in which every rule is broken once, so that the rules can be seen to bite. Nothing here
 * is a bean: the application under test scans these packages too.
 */
@NullMarked
package nl.preventiekring.architecture.offenders;

import org.jspecify.annotations.NullMarked;
