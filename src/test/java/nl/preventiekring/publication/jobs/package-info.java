// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.publication.jobs;

import org.jspecify.annotations.NullMarked;
