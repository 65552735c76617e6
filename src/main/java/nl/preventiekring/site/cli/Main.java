// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Settings;
import nl.preventiekring.platform.Subcommand;
import picocli.CommandLine;

/**
 * The entrance of the product. Knows no Spring: {@code --help} and {@code --version} answer at
 * once.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var results = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    // Standard output carries results alone. Whatever a library or a logger prints goes beside it.
    System.setOut(System.err);
    System.exit(run(results, arguments));
  }

  private static int run(PrintWriter results, String... arguments) {
    var settings = Settings.from(System.getenv());
    var line = new CommandLine(new RootCommand(), new Parts(settings));
    line.addSubcommand(new StartCommand(settings));
    ServiceLoader.load(Subcommand.class).forEach(line::addSubcommand);
    return line.setOut(results)
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FaultPrinter())
        .execute(arguments);
  }

  /** Gives the mixin of a sub-command what it needs; all else picocli makes itself. */
  private record Parts(Settings settings) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == HomeOptions.class) {
        return type.cast(new HomeOptions(settings, home -> SpringWorkbench.open(home, settings)));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
