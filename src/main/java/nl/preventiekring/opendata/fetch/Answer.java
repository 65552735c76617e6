// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.util.Optional;

/** What came of asking for an address. */
sealed interface Answer<T> {
  /**
   * @param content what the check made of it
   * @param etag by which the server calls this version
   */
  record Found<T>(T content, Optional<String> etag) implements Answer<T> {}

  /** The server knows no such address. */
  record NotThere<T>() implements Answer<T> {}

  /** The version that we hold is still the one. */
  record Unchanged<T>() implements Answer<T> {}

  /** The server refuses to give so many rows at once. */
  record TooManyRows<T>() implements Answer<T> {}
}
