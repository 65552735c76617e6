// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import java.time.Duration;

/** Front door to proving who you are. */
public interface SignIns {
  /**
   * Checks a password. An unknown address costs as much as a wrong password and gets the same
   * answer. In 15 minutes at most 5 wrong passwords for an address of e-mail from one computer, 20
   * from one computer and 100 for an address of e-mail; what comes after that is not checked at all
   * (A.107).
   */
  Outcome attempt(String email, String password, Origin origin);

  /**
   * Where the attempt comes from.
   *
   * @param address of the computer
   * @param thisComputer whether that is the one that the product runs on, without a proxy between
   */
  record Origin(String address, boolean thisComputer) {}

  /** What became of an attempt. */
  sealed interface Outcome {
    record Welcome(Person person) implements Outcome {}

    /** The address or the password is not right; we do not say which. */
    record Wrong() implements Outcome {}

    /** The password was right but is a one-time password that is too old. */
    record Expired() implements Outcome {}

    /** Nothing was checked. */
    record TooManyTries(Duration toWait) implements Outcome {}
  }
}
