package nl.preventiekring.opendata.fetch;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Sleeper {
  void sleep(Duration time) throws InterruptedException;
}
