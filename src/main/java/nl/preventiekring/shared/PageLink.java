// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

/**
 * A link on a page, ready to print.
 *
 * @param href path and query inside the product, from the first slash
 */
public record PageLink(String title, String href) {}
