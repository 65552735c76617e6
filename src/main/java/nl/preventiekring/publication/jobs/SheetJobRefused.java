// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.jobs;

import nl.preventiekring.shared.RuleBroken;

/** A set of fact sheets is not begun now. */
public class SheetJobRefused extends RuleBroken {
  private static final long serialVersionUID = 1L;

  private SheetJobRefused(String rule, String key, Object... arguments) {
    super(rule, key, arguments);
  }

  static SheetJobRefused ofOnePerson() {
    return new SheetJobRefused("F.102", "publication.job.one-each");
  }

  static SheetJobRefused ofFullQueue(int waiting) {
    return new SheetJobRefused("F.103", "publication.job.queue-full", waiting);
  }
}
