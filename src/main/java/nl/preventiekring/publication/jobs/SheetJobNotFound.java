// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.jobs;

import java.util.UUID;
import nl.preventiekring.shared.RuleBroken;

/** No set of fact sheets of this person by this number: it is another's, too old, or never was. */
public class SheetJobNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  SheetJobNotFound(UUID id) {
    super("F.101", "publication.job.not-found", id.toString());
  }
}
