// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.health;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.preventiekring.platform.ReadinessCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Turns the checks of all modules into the part "product" of the readiness of the server. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
  private static final Logger log = LoggerFactory.getLogger(HealthConfiguration.class);

  @Bean
  CompositeHealthContributor productHealthContributor(List<ReadinessCheck> checks) {
    Map<String, HealthIndicator> indicators =
        checks.stream().collect(Collectors.toMap(ReadinessCheck::name, indicator()));
    return CompositeHealthContributor.fromMap(indicators);
  }

  private static Function<ReadinessCheck, HealthIndicator> indicator() {
    return check -> () -> ask(check);
  }

  private static Health ask(ReadinessCheck check) {
    try {
      return check.problem().map(problem -> down(check, problem)).orElse(Health.up().build());
    } catch (RuntimeException e) {
      return down(check, e.toString());
    }
  }

  /** The reason goes into the log alone: anybody may ask whether we are well. */
  private static Health down(ReadinessCheck check, String problem) {
    log.warn("Not ready: {}: {}", check.name(), problem);
    return Health.down().build();
  }
}
