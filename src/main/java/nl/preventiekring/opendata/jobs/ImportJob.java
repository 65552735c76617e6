// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.opendata.ImportReport;

/**
 * An import that somebody asked for, and what became of it.
 *
 * @param requestedBy name of the person
 * @param cancelAsked somebody wants it stopped; it stops at its next step
 * @param report there when done
 * @param refusal why nothing was imported; there when refused, and when interrupted by a fault
 */
public record ImportJob(
    JobId id,
    State state,
    JobRequest request,
    String requestedBy,
    Instant requestedAt,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    Progress progress,
    boolean cancelAsked,
    Optional<ImportReport> report,
    Optional<RefusedBecause> refusal) {

  /** How a job stands. In every one but DONE nothing was stored. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    /** A source could not be used. */
    REFUSED,
    /** Somebody stopped it. */
    CANCELLED,
    /** The server stopped or failed on the way. */
    INTERRUPTED;

    public String key() {
      return "opendata.job." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param source the file or table being read
   * @param done bytes or rows
   * @param total of the same unit, 0 where unknown
   */
  public record Progress(String source, long done, long total) {}

  /**
   * Why nothing was imported, as it is kept: the words follow from the language of the reader.
   *
   * @param rule that was broken; empty where the program failed
   */
  public record RefusedBecause(Optional<String> rule, String key, List<String> arguments) {}

  public boolean hasEnded() {
    return state != State.QUEUED && state != State.RUNNING;
  }
}
