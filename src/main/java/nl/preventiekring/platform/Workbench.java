// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

/**
 * The product without its web server, for the time of one sub-command. A server on the same home
 * may run beside it.
 */
public interface Workbench extends AutoCloseable {
  /** The front door of a module, such as {@code Imports}. Pages are not there. */
  <T> T get(Class<T> frontDoor);

  /** Lets go of the home; who leaves it last stops the database. */
  @Override
  void close();
}
