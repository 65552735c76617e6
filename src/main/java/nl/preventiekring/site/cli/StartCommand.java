package nl.preventiekring.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.preventiekring.platform.Demonstration;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.OpenHome;
import nl.preventiekring.platform.Settings;
import nl.preventiekring.platform.StartMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the server and keeps it until a signal ends it. */
@Command(
    name = "start",
    description = {
      "Starts the product and prints its address when it is ready. Ctrl-C stops it.",
      "A new home begins with a fictional region to look around in."
    })
final class StartCommand implements Callable<Integer> {
  /** How log lines look on standard error; the files in the home look the same. */
  enum LogFormat {
    TEXT,
    JSON
  }

  private final Settings settings;
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8080",
      description = "Default: ${DEFAULT-VALUE}. 0 takes a free one.")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Default: ${DEFAULT-VALUE}, which only this computer reaches.")
  private String address;

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description =
          "The folder that holds everything of this installation. Default: PREVENTIEKRING_HOME, or a"
              + " folder of yours (~/.local/share/preventiekring).")
  private @Nullable Path home;

  @Option(names = "--no-demo", description = "Begin a new home empty.")
  private boolean withoutDemonstration;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (one JSON object a line). Default: ${DEFAULT-VALUE}.")
  private LogFormat logFormat;

  StartCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() throws InterruptedException {
    refuseTakenPort();
    Product.quietUntilSpringLogs();
    var opened = new OpenHome(place(), settings, this::progress);
    try (var product = new Product(opened)) {
      opened.openForServer(!withoutDemonstration);
      announce(product.run(WebApplicationType.SERVLET, springSettings()));
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private Home place() {
    return new Home(home == null ? settings.defaultHome() : home);
  }

  /** Before anything else is started: the usual mistake should cost no time. */
  private void refuseTakenPort() {
    try (var trial = new ServerSocket()) {
      trial.setReuseAddress(true);
      trial.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (UnknownHostException e) {
      throw new Fault("There is no address \"" + address + "\" on this computer.", e);
    } catch (BindException e) {
      throw cannotListen(e);
    } catch (IOException e) {
      throw new Fault("Cannot listen on " + address + ": " + e.getMessage() + ".", e);
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

  private List<String> springSettings() {
    var list = new ArrayList<String>();
    list.add("server.port=" + port);
    list.add("server.address=" + address);
    list.add("preventiekring.serve=true");
    list.add("logging.file.name=" + place().logs().resolve("preventiekring.log"));
    if (logFormat == LogFormat.JSON) {
      list.add("logging.structured.format.console=logstash");
      list.add("logging.structured.format.file=logstash");
    }
    return list;
  }

  private void announce(ConfigurableApplicationContext running) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(printedAddress(running));
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

  /** By name, not by number: passkeys refuse an IP address. */
  private String printedAddress(ConfigurableApplicationContext running) {
    var actual = running.getEnvironment().getProperty("local.server.port", String.valueOf(port));
    return settings.publicUrl().map(Object::toString).orElseGet(() -> local(actual));
  }

  private String local(String actualPort) {
    try {
      var bound = InetAddress.getByName(address);
      var everybody = bound.isLoopbackAddress() || bound.isAnyLocalAddress();
      return "http://" + (everybody ? "localhost" : address) + ":" + actualPort;
    } catch (UnknownHostException e) {
      throw new Fault("There is no address \"" + address + "\" on this computer.", e);
    }
  }

  private void progress(String words) {
    if (logFormat == LogFormat.TEXT) {
      spec.commandLine().getErr().println(words);
    }
  }
}
