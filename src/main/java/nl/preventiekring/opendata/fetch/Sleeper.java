// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Sleeper {
  void sleep(Duration time) throws InterruptedException;
}
