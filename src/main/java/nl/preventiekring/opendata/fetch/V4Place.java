// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.net.URI;

/**
 * Where a version 4 table is found.
 *
 * @param id in the spelling of the publisher
 */
record V4Place(Publisher publisher, String id) {
  private static final String PATH = "/odata/v1/CBS/";

  URI set(String name) {
    return URI.create(publisher.address() + PATH + id + "/" + name);
  }

  /** The address of a set as its publisher writes it, for the record. */
  String credit(String name) {
    return "https://" + publisher.host() + PATH + id + "/" + name;
  }
}
