// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.platform.Settings;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** docs/admin/configuration.md says what the code does, no more and no less. */
class ConfigurationPageTest {
  private static final Pattern VARIABLE = Pattern.compile("PREVENTIEKRING_[A-Z_]+");
  private static final Pattern ROW_OF_OPTION = Pattern.compile("(?m)^\\| `(--[a-z-]+)`");

  @Test
  void everyVariableStandsOnThePageAndNoOther() throws IOException {
    var read = new TreeSet<>(find(VARIABLE, text("preventiekring")));
    Stream.of(Settings.Variable.values()).map(Enum::name).forEach(read::add);
    assertThat(find(VARIABLE, page())).isEqualTo(read);
  }

  @Test
  void everyOptionOfStartStandsOnThePageAndNoOther() throws IOException {
    var start = new CommandLine(new StartCommand(Settings.from(Map.of())));
    var options = start.getCommandSpec().optionsMap().keySet();
    assertThat(find(ROW_OF_OPTION, page())).isEqualTo(Set.copyOf(options));
  }

  private static Set<String> find(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(ConfigurationPageTest::word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String word(MatchResult match) {
    return match.groupCount() > 0 ? match.group(1) : match.group();
  }

  private static String page() throws IOException {
    return text("docs/admin/configuration.md");
  }

  private static String text(String path) throws IOException {
    return Files.readString(RepositoryRoot.path().resolve(path));
  }
}
