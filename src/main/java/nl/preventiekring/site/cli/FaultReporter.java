// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import nl.preventiekring.platform.Fault;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps Spring from telling at length what the command line says in one line. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FaultReporter implements SpringBootExceptionReporter {
  @Override
  public boolean reportException(Throwable failure) {
    return Fault.in(failure).isPresent();
  }
}
