// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks are a build of their own, so a change of the product could break them unseen. */
class BenchmarksTest {
  private static final Path SOURCES = RepositoryRoot.path().resolve("benchmarks/src/main/java");

  @TempDir private Path classes;

  @Test
  void benchmarksCompileAgainstTheProduct() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      assertThat(complaints(sources)).isEmpty();
    }
  }

  @Test
  void benchmarkThatUsesWhatIsGoneIsFound() throws IOException {
    Path wrong = classes.resolve("Wrong.java");
    Files.writeString(wrong, "class Wrong { nl.preventiekring.profile.Gone gone; }");
    assertThat(complaints(List.of(wrong))).contains("Gone");
  }

  private String complaints(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  List.of("-proc:none", "-d", classes.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      return compiled ? "" : said.toString();
    }
  }
}
