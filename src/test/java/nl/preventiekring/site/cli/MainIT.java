// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.preventiekring.support.ChildJvm;
import org.junit.jupiter.api.Test;

class MainIT {
  @Test
  void helpNamesTheCommandsAndLoadsNoSpring() throws InterruptedException {
    var child = withClassLoadingShown("--help");
    assertThat(child.await()).isZero();
    assertThat(child.out())
        .contains("start", "Usage: preventiekring")
        .doesNotContain("org.springframework");
  }

  @Test
  void versionSaysVersionAndCommit() throws InterruptedException {
    var child = withClassLoadingShown("--version");
    assertThat(child.await()).isZero();
    assertThat(child.out())
        .containsPattern("preventiekring \\S+ \\(commit [^)]+\\)")
        .doesNotContain("org.springframework");
  }

  @Test
  void wrongUseEndsWithTwoAndLeavesStandardOutputEmpty() throws InterruptedException {
    for (var arguments : List.of(new String[] {}, new String[] {"start", "--prt"})) {
      var child = ChildJvm.start(Main.class, arguments);
      assertThat(child.await()).isEqualTo(2);
      assertThat(child.out()).isEmpty();
      assertThat(child.err()).contains("Usage: preventiekring");
    }
  }

  private static ChildJvm withClassLoadingShown(String argument) {
    var shown = Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:stdout");
    return ChildJvm.start(shown, Main.class, argument);
  }
}
