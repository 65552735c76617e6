// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;

/**
 * What one indicator means.
 *
 * @param crumbs the list of indicators and this one
 * @param views other ways to see it
 * @param loaded one line for each division, table, year and release, with its age bands together
 * @param health dimensions of positive health, joined; empty where none
 */
record IndicatorPage(
    String title,
    String explanation,
    List<PageLink> crumbs,
    List<PageLink> views,
    String id,
    String unit,
    String favourable,
    String sign,
    String kind,
    String kindText,
    String about,
    String combination,
    String health,
    List<Loaded> loaded,
    List<Source> sources) {

  record Loaded(
      String division,
      String table,
      String year,
      String ages,
      String release,
      String releaseHref) {}

  record Source(String table, String title, String column) {}
}
