package nl.preventiekring.indicator.web;

import java.util.List;

/** All indicators by subject. */
record IndicatorListPage(List<Group> groups) {
  record Group(String id, String title, String count, List<Line> lines) {}

  /**
   * @param sign of the kind of figure, see site/symbols.html
   * @param loaded years with figures; empty where there are none yet
   */
  record Line(
      String name,
      String href,
      String unit,
      String sign,
      String kind,
      String favourable,
      String loaded) {}
}
