// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.cli;

import nl.preventiekring.platform.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code preventiekring account add|list|disable|reset} */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Decides who may sign in. A server on the same home may be running.",
    subcommands = {AddAccount.class, ListAccounts.class, DisableAccount.class, ResetAccount.class})
public final class AccountCommand implements Subcommand {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do: account add, account list, account disable or account reset.");
  }
}
