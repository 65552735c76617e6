package nl.preventiekring.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An import that somebody asked for, and how it fares.
 *
 * @param report what came of it, when done
 * @param refusal why the source could not be used, when refused
 */
public record ImportJob(
    ImportJobId id,
    State state,
    ImportOrder order,
    String askedByName,
    Instant askedAt,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    Progress progress,
    boolean cancelAsked,
    Optional<ImportReport> report,
    Optional<Refused> refusal) {

  /** An import is DONE exactly when what its report names is stored. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    /** A source could not be used; nothing was stored. */
    REFUSED,
    CANCELLED,
    /** The process that ran it ended; nothing was stored. */
    INTERRUPTED,
    /** A fault of ours; nothing was stored. */
    FAILED;

    public String key() {
      return "opendata.job.state." + name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
      return this != QUEUED && this != RUNNING;
    }
  }

  /**
   * How far it is.
   *
   * @param what the file or table being read, or what is being stored; empty text before the start
   * @param total in the unit of done, 0 where unknown
   */
  public record Progress(String what, long done, long total) {
    /** 0 to 100, or empty where nobody knows. */
    public Optional<Integer> percent() {
      return total <= 0
          ? Optional.empty()
          : Optional.of((int) Math.min(100, Math.round(100.0 * done / total)));
    }
  }

  /** The rule that refused the source, with what its text needs. */
  public record Refused(String rule, String messageKey, List<String> arguments) {}
}
