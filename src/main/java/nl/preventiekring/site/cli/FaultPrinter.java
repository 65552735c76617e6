// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import nl.preventiekring.platform.Fault;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One line for what the person can mend; the whole story for a defect of ours. */
final class FaultPrinter implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    var err = command.getErr();
    Fault.in(thrown)
        .ifPresentOrElse(
            fault -> err.println(oneLine(fault)),
            () -> {
              err.println("Something went wrong that should not. Please report the lines below.");
              thrown.printStackTrace(err);
            });
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String oneLine(Fault fault) {
    return String.valueOf(fault.getMessage()).replaceAll("\\s*\\R\\s*", " ");
  }
}
