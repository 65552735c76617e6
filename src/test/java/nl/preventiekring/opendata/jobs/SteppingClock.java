// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A second later at each look. */
final class SteppingClock extends Clock {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
  private final AtomicLong looks = new AtomicLong();

  @Override
  public Instant instant() {
    return START.plusSeconds(looks.incrementAndGet());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
