// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.util.function.LongConsumer;

/**
 * Counters that live in the database and rise with each change, so that every process on it notices
 * (the server, and a command that imports beside it).
 */
public interface Generations {
  /** The number in the database now; 0 where it was never raised. */
  long current(String name);

  /**
   * Adds one and answers the new number. Part of the caller's transaction; listeners hear of it
   * after the commit, and not at all after a rollback.
   */
  long raise(String name);

  /**
   * Calls the listener with the new number after each change, in whichever process it was made, and
   * once after the connection to the database came back. Several changes shortly after one another
   * may arrive as one. Listeners run one by one on a thread of their own; what they throw is
   * logged, and they are called again within half a minute.
   */
  void onChange(String name, LongConsumer listener);
}
