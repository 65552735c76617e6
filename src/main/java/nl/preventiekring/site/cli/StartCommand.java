// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Starts the server and keeps it until a signal ends it. No method here names a class of Spring:
 * picocli looks at all of them, for {@code --help} too.
 */
@Command(
    name = "start",
    description = {
      "Starts the product and prints its address when it is ready. Ctrl-C stops it.",
      "A new home begins with a fictional region to look around in."
    })
final class StartCommand implements Callable<Integer> {
  /** How log lines look on standard error; the files in the home look the same. */
  enum LogFormat {
    TEXT,
    JSON
  }

  private final Settings settings;
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8080",
      description = "Default: ${DEFAULT-VALUE}. 0 takes a free one.")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Default: ${DEFAULT-VALUE}, which only this computer reaches.")
  private String address;

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description =
          "The folder that holds everything of this installation. Default: PREVENTIEKRING_HOME, or a"
              + " folder of yours (~/.local/share/preventiekring).")
  private @Nullable Path home;

  @Option(names = "--no-demo", description = "Begin a new home empty.")
  private boolean withoutDemonstration;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (one JSON object a line). Default: ${DEFAULT-VALUE}.")
  private LogFormat logFormat;

  StartCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() throws InterruptedException {
    var folder = home == null ? settings.defaultHome() : home;
    var line = spec.commandLine();
    new Server(
            settings,
            new Home(folder),
            new ListeningAddress(address, port),
            logFormat == LogFormat.JSON)
        .runUntilSignal(!withoutDemonstration, line.getOut(), line.getErr());
    return 0;
  }
}
