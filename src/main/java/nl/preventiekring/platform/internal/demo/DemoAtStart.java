// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.demo;

import nl.preventiekring.platform.Demonstration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the demonstration before the server takes its first request: nobody sees half a region. */
@Component
@ConditionalOnProperty("preventiekring.serve")
class DemoAtStart implements SmartLifecycle {
  private final Demonstration demonstration;
  private boolean running;

  DemoAtStart(Demonstration demonstration) {
    this.demonstration = demonstration;
  }

  @Override
  public void start() {
    demonstration.load();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, whose phase is near the highest. */
  @Override
  public int getPhase() {
    return 0;
  }
}
