// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.internal;

import java.util.Optional;
import nl.preventiekring.platform.ReadinessCheck;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A server counts as ready once its figures are in memory. It answers before that too; the first
 * page with figures then waits until they are loaded.
 */
@Component
@ConditionalOnWebApplication
class CubeReadiness implements ReadinessCheck {
  private final CubeKeeper cubes;

  CubeReadiness(CubeKeeper cubes) {
    this.cubes = cubes;
  }

  @EventListener(ApplicationReadyEvent.class)
  void load() {
    cubes.cube();
  }

  @Override
  public String name() {
    return "cube";
  }

  @Override
  public Optional<String> problem() {
    return cubes.isLoaded() ? Optional.empty() : Optional.of("the figures are not in memory yet");
  }
}
