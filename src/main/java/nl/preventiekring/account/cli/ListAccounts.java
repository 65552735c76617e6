// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.cli;

import java.io.PrintWriter;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Person;
import picocli.CommandLine.Command;

/** {@code account list} */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Prints all accounts, tab-separated: address, name, role, state, last sign-in.")
final class ListAccounts extends AccountWork {
  @Override
  void work(Accounts accounts, PrintWriter out) {
    accounts.listPersons().stream().map(ListAccounts::line).forEach(out::println);
  }

  private static String line(Person person) {
    return String.join(
        "\t",
        person.email(),
        person.name(),
        person.role().word(),
        state(person),
        person.lastSignInAt().map(Object::toString).orElse("never"));
  }

  private static String state(Person person) {
    if (person.isDisabled()) {
      return "disabled";
    }
    return person.mustChoosePassword() ? "invited" : "active";
  }
}
