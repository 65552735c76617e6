// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.cli;

import java.io.PrintWriter;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code account add EMAIL --name NAME [--role administrator]} */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Makes an account and prints its one-time password.")
final class AddAccount extends AccountWork {
  @Parameters(paramLabel = "EMAIL")
  private String email = "";

  @Option(names = "--name", required = true, description = "How the person is called on screens.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "reader",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Role role = Role.READER;

  @Override
  void work(Accounts accounts, PrintWriter out) {
    print(accounts.invite(email, name, role), out);
  }
}
