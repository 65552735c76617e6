// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import nl.preventiekring.platform.Fault;

/**
 * Where the server listens.
 *
 * @param port 0 for any that is free
 */
record ListeningAddress(String address, int port) {

  /** Before anything else is started: the usual mistake should cost no time. */
  void refuseWhereTaken() {
    try (var trial = new ServerSocket()) {
      trial.setReuseAddress(true);
      trial.bind(new InetSocketAddress(resolved(), port));
    } catch (BindException e) {
      throw cannotListen(e);
    } catch (IOException | IllegalArgumentException e) {
      throw new Fault("Cannot listen on " + address + ", port " + port + ".", e);
    }
  }

  /** By name, not by number: passkeys refuse an IP address. */
  String url(String actualPort) {
    var here = resolved();
    var local = here.isLoopbackAddress() || here.isAnyLocalAddress();
    return "http://" + (local ? "localhost" : address) + ":" + actualPort;
  }

  private InetAddress resolved() {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new Fault("There is no address \"" + address + "\" on this computer.", e);
    }
  }

  private Fault cannotListen(BindException e) {
    var reason = String.valueOf(e.getMessage());
    if (reason.contains("Permission denied")) {
      return new Fault("Port " + port + " is for administrators. Choose one above 1023.", e);
    }
    if (reason.contains("in use")) {
      return Fault.portTaken(port);
    }
    return new Fault("There is no address " + address + " on this computer to listen on.", e);
  }
}
