// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

/**
 * Part of the demonstration data of one module, loaded in module order by {@code start} on an empty
 * home.
 */
public interface DemoPart {
  /** The module's name, which decides the order. */
  String module();

  /** Writes the part in one transaction; called at most once per home. */
  void load();
}
