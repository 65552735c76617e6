package nl.preventiekring.platform.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. A user namespace in which we are nobody satisfies it while the
 * files stay ours; where the system closes namespaces, it runs as the user nobody.
 */
enum OtherUser {
  NOT_NEEDED(List.of()),
  NAMESPACE(List.of("unshare", "-U")),
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private final List<String> prefix;

  OtherUser(List<String> prefix) {
    this.prefix = prefix;
  }

  static OtherUser needed() throws IOException, InterruptedException {
    if (!weAreRoot()) {
      return NOT_NEEDED;
    }
    return works(NAMESPACE) ? NAMESPACE : NOBODY;
  }

  List<String> command(List<String> command) {
    var whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return whole;
  }

  /** Gives the folder to the user that PostgreSQL will run as. */
  void own(Path folder) throws IOException, InterruptedException {
    if (this == NOBODY) {
      new ProcessBuilder("chown", "-R", "65534:65534", folder.toString()).start().waitFor();
    }
  }

  private static boolean weAreRoot() throws IOException {
    var self = Path.of("/proc/self");
    return Files.exists(self)
        ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
        : "root".equals(System.getProperty("user.name"));
  }

  private static boolean works(OtherUser way) throws InterruptedException {
    try {
      var trial =
          new ProcessBuilder(way.command(List.of("true")))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return trial.waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
