// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.opendata.v4.V4Observations;

/**
 * The servers that tables are fetched from, and no other.
 *
 * @param tables of version 3, in the order in which a table that nobody knows is looked for
 * @param version4 the service of OData version 4
 */
public record Publishers(List<Publisher> tables, Publisher version4) {
  private static final String CBS = "opendata.cbs.nl";
  private static final String THIRD_PARTIES = "dataderden.cbs.nl";

  /** The services of CBS themselves. */
  public static Publishers real() {
    return new Publishers(
        List.of(Publisher.of(CBS), Publisher.of(THIRD_PARTIES)), Publisher.of(V4Observations.HOST));
  }

  /** One address that passes on all of them. */
  public static Publishers mirroredBy(URI address) {
    return new Publishers(
        List.of(new Publisher(CBS, address), new Publisher(THIRD_PARTIES, address)),
        new Publisher(V4Observations.HOST, address));
  }

  /** Where to look for a table: where the catalogue says, else with each in turn. */
  List<Publisher> of(Optional<SourceTable> known) {
    return known
        .flatMap(
            table -> tables.stream().filter(one -> one.host().equals(table.host())).findFirst())
        .map(List::of)
        .orElse(tables);
  }

  /** Whether an answer may send us there. */
  boolean isAllowed(URI address) {
    return version4.reach(address).isPresent()
        || tables.stream().anyMatch(one -> one.reach(address).isPresent());
  }
}
