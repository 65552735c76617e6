// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version and the commit that this build was made from. */
final class BuildVersion implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    var build = new Properties();
    try (var file = BuildVersion.class.getResourceAsStream("/build.properties")) {
      build.load(file);
    }
    return new String[] {
      "preventiekring "
          + build.getProperty("version")
          + " (commit "
          + build.getProperty("commit")
          + ")"
    };
  }
}
