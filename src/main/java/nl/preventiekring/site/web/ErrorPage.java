// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the reader's words.
 *
 * @param status the HTTP status in digits
 * @param rule the rule that was broken, where one was
 * @param offerSearch whether searching for an area may help
 */
record ErrorPage(
    String status,
    String title,
    String explanation,
    String advice,
    @Nullable String rule,
    boolean offerSearch) {}
