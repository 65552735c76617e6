// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.internal;

/** One import stores at a time: a command and a job could each wait for rows of the other. */
interface ImportTurn {
  /** Waits until no other transaction has the turn; it ends with this transaction. */
  void take();
}
