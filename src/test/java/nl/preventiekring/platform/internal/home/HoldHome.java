// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.home;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.OpenHome;
import nl.preventiekring.platform.Settings;

/** A process that opens a home as the server or as a command does, and keeps it until a signal. */
public final class HoldHome {
  private HoldHome() {}

  public static void main(String[] arguments) throws InterruptedException {
    var home = new Home(Path.of(arguments[1]));
    var opened = new OpenHome(home, Settings.from(Map.of()), System.err::println);
    Runtime.getRuntime().addShutdownHook(new Thread(opened::close));
    if (arguments[0].equals("server")) {
      opened.openForServer(false);
    } else {
      opened.openForCommand();
    }
    System.out.println("open");
    new CountDownLatch(1).await();
  }
}
