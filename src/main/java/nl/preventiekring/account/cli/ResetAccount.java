// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.cli;

import java.io.PrintWriter;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Invitation;
import nl.preventiekring.account.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code account reset EMAIL} */
@Command(
    name = "reset",
    mixinStandardHelpOptions = true,
    description = "Prints a new one-time password; gives a disabled account back.")
final class ResetAccount extends AccountWork {
  @Parameters(paramLabel = "EMAIL")
  private String email = "";

  @Override
  void work(Accounts accounts, PrintWriter out) {
    Person person = person(accounts, email);
    Invitation invitation =
        person.isDisabled() ? accounts.enable(person.id()) : accounts.reset(person.id());
    print(invitation, out);
  }
}
