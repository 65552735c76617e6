// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.util.List;
import java.util.Optional;

/**
 * What the layout prints around every page.
 *
 * @param language {@code nl} or {@code en}
 * @param otherLanguageHref this same page in the other language
 * @param section which part of the menu the page belongs to: areas, indicators, manage or nothing
 * @param searchInHeader false where the page itself is about searching
 * @param demonstration whether the page is about the fictional region, or the first page where it
 *     is loaded
 * @param theme house style to lay over our own; empty where there is none
 * @param sources credits of the sources whose figures are loaded
 */
public record Frame(
    String language,
    String otherLanguage,
    String otherLanguageName,
    String otherLanguageHref,
    String section,
    boolean searchInHeader,
    boolean signedIn,
    boolean administrator,
    boolean demonstration,
    Optional<Theme> theme,
    List<String> sources,
    String version) {}
