package nl.preventiekring.opendata;

import nl.preventiekring.shared.RuleBroken;

/** No import has this number (D.121). */
public final class ImportJobNotFound extends RuleBroken {
  private static final long serialVersionUID = 1L;

  public ImportJobNotFound(ImportJobId id) {
    super("D.121", "opendata.job.not-found", id.toString());
  }
}
