// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

/**
 * One of a few links of which one is where the reader is.
 *
 * @param href path and query inside the product, from the first slash
 */
public record PageChoice(String title, String href, boolean current) {}
