// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Settings;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ImportCommandTest {
  @Test
  void languageThatWeDoNotSpeakIsRefusedInsteadOfAnsweredInDutch() {
    StringWriter err = new StringWriter();
    CommandLine command =
        new CommandLine(new ImportCommand(), new WithoutHome()).setErr(new PrintWriter(err));
    assertThat(command.execute("--lang", "fr", "a.csv")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("--lang", "fr", "[nl, en]");
  }

  /** Nothing may be opened before the command is understood. */
  private static final class WithoutHome implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type != HomeOptions.class) {
        return CommandLine.defaultFactory().create(type);
      }
      return type.cast(
          new HomeOptions(
              new Settings(Map.of()),
              home -> {
                throw new AssertionError("opened " + home);
              }));
    }
  }
}
