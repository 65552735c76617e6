// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what there is to do. */
@Command(
    name = "preventiekring",
    description = {
      "The working environment for local prevention policy in the Netherlands.",
      "\"preventiekring start\" starts it; \"preventiekring COMMAND --help\" tells more."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = BuildVersion.class)
final class RootCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Say which command to run.");
  }
}
