// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.preventiekring.platform.Demonstration;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.OpenHome;
import nl.preventiekring.platform.Settings;
import nl.preventiekring.platform.StartMessage;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The one server of a home. */
record Server(Settings settings, Home home, ListeningAddress listening, boolean jsonLogs) {

  /** Prints the address when people can use it; comes back with a fault only. */
  void runUntilSignal(boolean demonstration, PrintWriter out, PrintWriter err)
      throws InterruptedException {
    listening.refuseWhereTaken();
    Product.quietUntilSpringLogs();
    var opened = new OpenHome(home, settings, words -> progress(words, err));
    try (var product = new Product(opened)) {
      opened.openForServer(demonstration);
      announce(product.run(WebApplicationType.SERVLET, springSettings()), out);
      new CountDownLatch(1).await();
    }
  }

  private List<String> springSettings() {
    var list = new ArrayList<String>();
    list.add("server.port=" + listening.port());
    list.add("server.address=" + listening.address());
    list.add("preventiekring.serve=true");
    list.add("logging.file.name=" + home.logs().resolve("preventiekring.log"));
    if (settings.publicUrl().isPresent()) {
      list.add("server.forward-headers-strategy=native");
      list.add("server.tomcat.remoteip.internal-proxies=" + settings.proxies());
    }
    if (jsonLogs) {
      list.add("logging.structured.format.console=logstash");
      list.add("logging.structured.format.file=logstash");
    }
    return list;
  }

  private void announce(ConfigurableApplicationContext running, PrintWriter out) {
    var port = running.getEnvironment().getRequiredProperty("local.server.port");
    out.println(settings.publicUrl().map(Object::toString).orElseGet(() -> listening.url(port)));
    if (running.getBean(Demonstration.class).loaded()) {
      out.println("This home holds a fictional region to look around in.");
    }
    running
        .getBeanProvider(StartMessage.class)
        .orderedStream()
        .flatMap(message -> message.lines().stream())
        .forEach(out::println);
    out.flush();
  }

  /** Not between lines of JSON. */
  private void progress(String words, PrintWriter err) {
    if (!jsonLogs) {
      err.println(words);
    }
  }
}
