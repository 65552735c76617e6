// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a version 3 table is found.
 *
 * @param id in the spelling of the publisher
 */
record V3Place(Publisher publisher, Route route, String id) {
  /** The two services that give the same sets. */
  enum Route {
    /** Pages of 10,000 rows, each naming the next. */
    FEED("ODataFeed"),
    /** At most 10,000 rows, but filters. */
    API("ODataApi");

    private final String path;

    Route(String path) {
      this.path = path;
    }
  }

  V3Place by(Route other) {
    return new V3Place(publisher, other, id);
  }

  URI set(String name) {
    return URI.create(
        publisher.address() + "/" + route.path + "/odata/" + id + "/" + name + "?$format=json");
  }

  /**
   * @param filters all of which must hold, in the language of OData
   */
  URI set(String name, List<String> filters) {
    if (filters.isEmpty()) {
      return set(name);
    }
    String filter = URLEncoder.encode(String.join(" and ", filters), StandardCharsets.UTF_8);
    return URI.create(set(name) + "&$filter=" + filter.replace("+", "%20"));
  }

  /** The address of a set as its publisher writes it, for the record. */
  String credit(String name) {
    return "https://" + publisher.host() + "/" + route.path + "/odata/" + id + "/" + name;
  }
}
