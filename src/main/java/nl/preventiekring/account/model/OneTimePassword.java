// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.model;

import java.util.random.RandomGenerator;

/** Passwords that people read aloud or copy from paper: no letters that look like one another. */
public final class OneTimePassword {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private OneTimePassword() {}

  /** Such as {@code k7fm-2xqp-9hdt-w4cr}: 79 random bits. */
  public static String from(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      text.append(group == 0 ? "" : "-");
      random
          .ints(GROUP, 0, LETTERS.length())
          .forEach(letter -> text.append(LETTERS.charAt(letter)));
    }
    return text.toString();
  }
}
