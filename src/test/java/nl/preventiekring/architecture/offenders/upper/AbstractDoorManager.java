// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture.offenders.upper;

/** A name that says nothing, and a method with a word that the glossary refuses. */
final class AbstractDoorManager {
  private AbstractDoorManager() {}

  static int metricOfWijk() {
    return 1;
  }
}
