// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.List;

/**
 * What a search found.
 *
 * @param query as it was typed, without spaces at both ends
 * @param found how many, in words; empty where nothing was asked
 */
record SearchPage(String query, String found, List<Hit> hits) {

  /**
   * @param where what it is, and in which municipality
   * @param division year of its division
   * @param code empty for a custom area
   */
  record Hit(
      String title, String href, String where, String division, String code, boolean fictional) {}
}
