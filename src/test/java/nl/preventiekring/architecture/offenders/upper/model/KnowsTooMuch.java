// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture.offenders.upper.model;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.util.StringUtils;

/** Spring, SQL and a clock in a model. */
final class KnowsTooMuch {
  private KnowsTooMuch() {}

  static String now() {
    return StringUtils.capitalize(Timestamp.from(Instant.now()).toString());
  }
}
