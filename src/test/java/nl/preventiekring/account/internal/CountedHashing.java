// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often the real work of checking a password is done. */
final class CountedHashing extends PasswordHashing {
  private final AtomicInteger checks = new AtomicInteger();

  @Override
  boolean matches(String password, Optional<String> hash) {
    checks.incrementAndGet();
    return super.matches(password, hash);
  }

  int checks() {
    return checks.get();
  }
}
