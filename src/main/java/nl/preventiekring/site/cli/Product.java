// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.List;
import nl.preventiekring.PreventiekringApplication;
import nl.preventiekring.platform.OpenHome;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * An open home with a Spring context on it. Whatever ends the process first, its own end or a
 * signal, closes both, the context before the database.
 */
final class Product implements AutoCloseable {
  private final OpenHome home;
  private final Thread atExit = new Thread(this::close, "closing");
  private @Nullable ConfigurableApplicationContext context;
  private boolean closed;

  Product(OpenHome home) {
    this.home = home;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Before Spring brings its own, a logger says only what fails. */
  static void quietUntilSpringLogs() {
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.ERROR);
    }
  }

  /**
   * Starts Spring on the opened home.
   *
   * @param settings as {@code name=value}, stronger than application.yaml
   */
  ConfigurableApplicationContext run(WebApplicationType type, List<String> settings) {
    var application = new SpringApplication(PreventiekringApplication.class);
    application.setWebApplicationType(type);
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        started -> home.beans().initialize(castToGeneric(started)), new WithoutPages(type));
    var arguments = new ArrayList<String>();
    settings.forEach(setting -> arguments.add("--" + setting));
    var running = application.run(arguments.toArray(String[]::new));
    return keep(running);
  }

  @Override
  public void close() {
    @Nullable ConfigurableApplicationContext running;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      running = context;
    }
    try {
      if (running != null) {
        running.close();
      }
    } finally {
      home.close();
    }
  }

  private synchronized ConfigurableApplicationContext keep(ConfigurableApplicationContext running) {
    context = running;
    return running;
  }

  private static GenericApplicationContext castToGeneric(ConfigurableApplicationContext context) {
    return (GenericApplicationContext) context;
  }
}
