// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The home folder of a sub-command, as a picocli mixin, and the way to the product on it.
 *
 * <pre>{@code
 * @Mixin HomeOptions home;
 *
 * public Integer call() {
 *   try (var workbench = home.open()) {
 *     workbench.get(Imports.class)...
 *   }
 * }
 * }</pre>
 */
public final class HomeOptions {
  private final Settings settings;
  private final WorkbenchOpener opener;

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description =
          "The folder that holds everything of one installation. Default: PREVENTIEKRING_HOME, or a"
              + " folder of yours (~/.local/share/preventiekring).")
  private @Nullable Path folder;

  public HomeOptions(Settings settings, WorkbenchOpener opener) {
    this.settings = settings;
    this.opener = opener;
  }

  public Home home() {
    return new Home(folder == null ? settings.defaultHome() : folder);
  }

  /**
   * Opens the product without its web server. A new home is made where there is none.
   *
   * @throws Fault where the home was made by an older or newer version, or cannot be used
   */
  public Workbench open() {
    return opener.open(home());
  }
}
