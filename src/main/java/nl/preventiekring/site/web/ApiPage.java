// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.util.List;

/**
 * What a person who writes a program needs to know of the API.
 *
 * @param loaded whether the fictional region is there, so that the examples answer
 */
record ApiPage(List<Entry> resources, List<Entry> examples, boolean loaded) {

  /**
   * @param address path and query
   */
  record Entry(String address, String text) {}
}
