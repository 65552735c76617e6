// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.jobs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.preventiekring.region.Area;
import org.jspecify.annotations.Nullable;

/** One set of fact sheets that somebody asked for. Written by one thread, read by many. */
public final class SheetJob {
  /** How far it is. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean hasEnded() {
      return compareTo(DONE) >= 0;
    }
  }

  private final UUID id;
  private final String person;
  private final List<Area> areas;
  private final Locale locale;
  private volatile State state = State.WAITING;
  private volatile boolean cancelAsked;
  private volatile int made;
  private volatile @Nullable Instant endedAt;
  private volatile @Nullable Path file;

  SheetJob(UUID id, String person, List<Area> areas, Locale locale) {
    this.id = id;
    this.person = person;
    this.areas = areas;
    this.locale = locale;
  }

  public UUID id() {
    return id;
  }

  /** What the set is about; at least the municipality itself, which comes first. */
  public List<Area> areas() {
    return areas;
  }

  public State state() {
    return state;
  }

  /** Whether somebody asked to stop it, which happens after the sheet that is being made. */
  public boolean isCancelAsked() {
    return cancelAsked;
  }

  /** How many sheets are in it by now. */
  public int made() {
    return made;
  }

  /** The archive, of a job that is done. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  boolean isOf(String other) {
    return person.equals(other);
  }

  Locale locale() {
    return locale;
  }

  boolean endedBefore(Instant moment) {
    Instant end = endedAt;
    return end != null && end.isBefore(moment);
  }

  void begin() {
    state = State.RUNNING;
  }

  void madeOne() {
    made = made + 1;
  }

  void askToCancel() {
    cancelAsked = true;
  }

  void finish(Path archive, Instant now) {
    file = archive;
    end(State.DONE, now);
  }

  void end(State how, Instant now) {
    endedAt = now;
    state = how;
  }
}
