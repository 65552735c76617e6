// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.support;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Invitation;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.Role;

/** Accounts of a test's own, with a password that was chosen. */
public final class People {
  public static final String PASSWORD = "paarse giraf danst op maanzand";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private People() {}

  public static Person administrator(Accounts accounts) {
    return person(accounts, Role.ADMINISTRATOR);
  }

  public static Person reader(Accounts accounts) {
    return person(accounts, Role.READER);
  }

  /** An address that nobody has yet. */
  public static String address() {
    return "iemand" + COUNT.incrementAndGet() + "@example.org";
  }

  private static Person person(Accounts accounts, Role role) {
    Invitation invited = accounts.invite(address(), "Iemand van de test", role);
    accounts.changePassword(
        invited.person().id(), invited.oneTimePassword(), PASSWORD, Optional.empty());
    return accounts.findPerson(invited.person().id()).orElseThrow();
  }
}
