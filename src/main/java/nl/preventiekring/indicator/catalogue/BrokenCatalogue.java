// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.List;

/** The catalogue files contradict themselves; the application does not start on them. */
final class BrokenCatalogue extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private final transient List<String> faults;

  BrokenCatalogue(List<String> faults) {
    super("the catalogue has " + faults.size() + " fault(s):\n" + String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** One sentence each, beginning with what it is about. */
  List<String> faults() {
    return faults;
  }
}
