// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import nl.preventiekring.platform.Fault;

/**
 * PostgreSQL refuses to run as root. A user namespace in which we are nobody satisfies it while the
 * files stay ours; where the system closes namespaces, it runs as the user nobody.
 */
enum OtherUser {
  NOT_NEEDED(List.of()),
  NAMESPACE(List.of("unshare", "-U")),
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private static final int NOBODYS_NUMBER = 65534;

  private final List<String> prefix;

  OtherUser(List<String> prefix) {
    this.prefix = prefix;
  }

  /** A database that was once given to nobody stays nobody's, also where namespaces open later. */
  static OtherUser needed(Path folder) throws IOException, InterruptedException {
    var fallback = withoutNamespaces();
    return fallback == NOBODY && !owns(NOBODYS_NUMBER, folder) && works(NAMESPACE)
        ? NAMESPACE
        : fallback;
  }

  /** As on a system that closes user namespaces. */
  static OtherUser withoutNamespaces() throws IOException {
    return weAreRoot() ? NOBODY : NOT_NEEDED;
  }

  List<String> command(List<String> command) {
    var whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return whole;
  }

  /**
   * Lets that user reach the folder of the database and write in it. The home around it is ours: we
   * let others pass through it, not look into it.
   *
   * @throws Fault where the folder cannot be given away, or one further up lets nobody through
   */
  void own(Path folder) throws IOException, InterruptedException {
    if (this != NOBODY) {
      return;
    }
    letPass(folder.toAbsolutePath().normalize().resolveSibling(""));
    var chown = List.of("chown", "-R", NOBODYS_NUMBER + ":" + NOBODYS_NUMBER, folder.toString());
    if (run(chown) != 0) {
      throw new Fault(
          "PostgreSQL does not run as root, and "
              + folder
              + " cannot be given to the user \"nobody\". Start as another user.");
    }
    if (run(command(List.of("test", "-w", folder.toString()))) != 0) {
      throw new Fault(
          "PostgreSQL does not run as root, and the user \"nobody\" cannot reach "
              + folder
              + ". Start as another user, or choose a --home that everybody may pass through.");
    }
  }

  private static void letPass(Path home) throws IOException {
    var permissions = Files.getPosixFilePermissions(home);
    if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
      Files.setPosixFilePermissions(home, permissions);
    }
  }

  private static boolean weAreRoot() throws IOException {
    var self = Path.of("/proc/self");
    return Files.exists(self) ? owns(0, self) : "root".equals(System.getProperty("user.name"));
  }

  private static boolean owns(int user, Path path) throws IOException {
    return Files.exists(path) && Integer.valueOf(user).equals(Files.getAttribute(path, "unix:uid"));
  }

  private static boolean works(OtherUser way) throws InterruptedException {
    try {
      return run(way.command(List.of("true"))) == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
