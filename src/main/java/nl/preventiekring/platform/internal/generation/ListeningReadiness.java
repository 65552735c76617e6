// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.generation;

import java.util.Optional;
import nl.preventiekring.platform.ReadinessCheck;
import org.springframework.stereotype.Component;

/** Whoever does not hear of changes shows what is no longer so. */
@Component
class ListeningReadiness implements ReadinessCheck {
  private final PostgresGenerations generations;

  ListeningReadiness(PostgresGenerations generations) {
    this.generations = generations;
  }

  @Override
  public String name() {
    return "changes";
  }

  @Override
  public Optional<String> problem() {
    return generations.isListening()
        ? Optional.empty()
        : Optional.of("changes by other processes are not heard of");
  }
}
