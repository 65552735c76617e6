// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.time.Duration;

/**
 * How patient a fetch is.
 *
 * @param connecting time to reach a server
 * @param answering time for one whole answer, body included
 * @param tries of one address before the fetch is given up
 * @param firstWait before the second try; doubled before each next one
 * @param longestWait between two tries, and the longest Retry-After that is obeyed
 * @param mostPages of one set, after which a feed counts as endless
 * @param largestAnswer in bytes, as they come over the line
 */
public record FetchRules(
    Duration connecting,
    Duration answering,
    int tries,
    Duration firstWait,
    Duration longestWait,
    int mostPages,
    long largestAnswer) {

  /**
   * For the services of CBS: a page of 10,000 rows is about 15 MB and takes up to half a minute.
   */
  public static FetchRules standard() {
    return new FetchRules(
        Duration.ofSeconds(15),
        Duration.ofMinutes(3),
        6,
        Duration.ofSeconds(1),
        Duration.ofMinutes(2),
        2_000,
        512L << 20);
  }
}
