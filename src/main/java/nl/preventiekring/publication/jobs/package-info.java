// SPDX-License-Identifier: EUPL-1.2
/** Sets of fact sheets that are made behind the pages. */
@NullMarked
package nl.preventiekring.publication.jobs;

import org.jspecify.annotations.NullMarked;
