// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB and two passes: the least that OWASP advises, so that two at a time on two
 * cores do not hold up the pages. More at a time wait their turn.
 */
@Component
class PasswordHashing {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;
  private static final int AT_A_TIME = 2;

  /** Nobody knows a password with this hash; checking against it takes as long as any other. */
  private static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGtub3dzIGl0$"
          + "bm8gcGFzc3dvcmQgaGFzIHRoZXNlIDMyIGJ5dGVzLi4";

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  String hash(String password) {
    return inTurn(() -> encoder.encode(normal(password)));
  }

  /** Without a hash the work is done all the same and the answer is no. */
  boolean matches(String password, Optional<String> hash) {
    boolean same = inTurn(() -> encoder.matches(normal(password), hash.orElse(NOBODYS)));
    return same && hash.isPresent();
  }

  /** Whether the hash was made with other settings than those of today. */
  boolean isOutdated(String hash) {
    return encoder.upgradeEncoding(hash);
  }

  /** One keyboard writes an accent as one character, another as two. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
