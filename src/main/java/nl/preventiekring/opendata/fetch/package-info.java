// SPDX-License-Identifier: EUPL-1.2
/**
 * Fetches whole tables from CBS and those who publish there, page by page, and goes on where a
 * broken-off fetch stopped.
 */
@NullMarked
package nl.preventiekring.opendata.fetch;

import org.jspecify.annotations.NullMarked;
