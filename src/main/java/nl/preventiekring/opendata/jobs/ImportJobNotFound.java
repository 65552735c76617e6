// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import nl.preventiekring.shared.RuleBroken;

/** No job has this number. */
public final class ImportJobNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  public ImportJobNotFound(JobId id) {
    super("D.121", "opendata.error.job-not-found", id.toString());
  }
}
