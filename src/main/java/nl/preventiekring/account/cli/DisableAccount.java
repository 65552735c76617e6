// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.cli;

import java.io.PrintWriter;
import nl.preventiekring.account.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code account disable EMAIL} */
@Command(
    name = "disable",
    mixinStandardHelpOptions = true,
    description = "Ends an account and all its sessions at once.")
final class DisableAccount extends AccountWork {
  @Parameters(paramLabel = "EMAIL")
  private String email = "";

  @Override
  void work(Accounts accounts, PrintWriter out) {
    accounts.disable(person(accounts, email).id());
  }
}
