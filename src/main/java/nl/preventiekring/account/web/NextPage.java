// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import java.util.regex.Pattern;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.Role;

/** Where somebody goes after signing in: never to another site, whatever the address says. */
final class NextPage {
  /** One slash and then no second one and no backslash, which browsers read as one. */
  private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

  private NextPage() {}

  static String after(Person person, String asked) {
    if (person.mustChoosePassword()) {
      return "/account/wachtwoord";
    }
    if (INSIDE.matcher(asked).matches() && !asked.startsWith("/aanmelden")) {
      return asked;
    }
    return person.role() == Role.ADMINISTRATOR ? "/beheer" : "/";
  }
}
