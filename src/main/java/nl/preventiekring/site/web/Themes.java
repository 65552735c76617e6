// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.preventiekring.platform.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The house style that an administrator put into the home, read anew when the file changes: no
 * build and no restart. A file that cannot be read is told once in the log; pages then keep our own
 * look.
 */
@Component
class Themes {
  private static final Logger LOG = LoggerFactory.getLogger(Themes.class);

  /** Published themes take up to 200 kB; more is another kind of file. */
  private static final long LARGEST = 2_000_000;

  private final Home home;
  private volatile Reading last = new Reading("", Optional.empty());

  Themes(Home home) {
    this.home = home;
  }

  /** Costs one look at the file's date. */
  Optional<Theme> current() {
    String state = home.themeState();
    if (!last.state().equals(state)) {
      last = new Reading(state, read());
    }
    return last.theme();
  }

  private Optional<Theme> read() {
    Path file = home.theme();
    try {
      if (Files.notExists(file)) {
        return Optional.empty();
      }
      if (Files.size(file) > LARGEST) {
        LOG.warn("{} is over 2 MB and no house style; pages keep their own look", file);
        return Optional.empty();
      }
      return Optional.of(new Theme(Files.readString(file)));
    } catch (IOException e) {
      LOG.warn("{} cannot be read; pages keep their own look: {}", file, e.toString());
      return Optional.empty();
    }
  }

  private record Reading(String state, Optional<Theme> theme) {}
}
