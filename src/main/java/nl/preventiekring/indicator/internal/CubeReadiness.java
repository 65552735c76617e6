package nl.preventiekring.indicator.internal;

import java.util.Optional;
import nl.preventiekring.platform.ReadinessCheck;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A server takes no requests before its figures are in memory. */
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
