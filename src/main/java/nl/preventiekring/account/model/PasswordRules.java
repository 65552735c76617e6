// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.account.AccountRefused;
import nl.preventiekring.account.AccountRefused.Why;

/**
 * Which passwords people may choose (A.111 to A.115), after NIST SP 800-63B: length counts, no rule
 * about kinds of characters, nothing obvious.
 */
public final class PasswordRules {
  public static final int SHORTEST = 12;
  public static final int LONGEST = 256;
  private static final int FEWEST_DIFFERENT = 5;
  private static final int SHORTEST_PART_OF_NAME = 4;
  private static final String PRODUCT = "preventiekring";

  private final CommonPasswords common = CommonPasswords.load();

  /** Why this password is refused for this person, or empty where it is fine. */
  public Optional<AccountRefused> refuse(String password, String name, String email) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return refused(Why.PASSWORD_SHORT, SHORTEST);
    }
    if (length > LONGEST) {
      return refused(Why.PASSWORD_LONG, LONGEST);
    }
    if (password.chars().distinct().count() < FEWEST_DIFFERENT || common.has(password)) {
      return refused(Why.PASSWORD_COMMON);
    }
    return isAbout(password, name, email) ? refused(Why.PASSWORD_ABOUT_YOU) : Optional.empty();
  }

  private static boolean isAbout(String password, String name, String email) {
    String lower = password.toLowerCase(Locale.ROOT);
    String before = email.substring(0, Math.max(0, email.indexOf('@')));
    return Stream.concat(
            Stream.of(PRODUCT), Stream.of((name + " " + before).split("[^\\p{L}\\p{N}]+")))
        .map(part -> part.toLowerCase(Locale.ROOT))
        .filter(part -> part.length() >= SHORTEST_PART_OF_NAME)
        .anyMatch(lower::contains);
  }

  private static Optional<AccountRefused> refused(Why why, Object... arguments) {
    return Optional.of(new AccountRefused(why, arguments));
  }
}
