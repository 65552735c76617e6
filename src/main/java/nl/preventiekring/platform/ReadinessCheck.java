// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.util.Optional;

/**
 * Something without which the server should be sent no requests, such as figures in memory. A bean;
 * asked at each call of {@code /health/ready}, so it must answer at once.
 */
public interface ReadinessCheck {
  /** One lower-case word, shown in the answer. */
  String name();

  /** What is missing, for the log; empty where all is well. Throwing counts as missing too. */
  Optional<String> problem();
}
