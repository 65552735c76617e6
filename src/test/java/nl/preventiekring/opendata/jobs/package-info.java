// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.opendata.jobs;

import org.jspecify.annotations.NullMarked;
