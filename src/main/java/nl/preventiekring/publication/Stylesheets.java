// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The stylesheets of paper, which a page in the browser loads and a PDF carries in itself. */
final class Stylesheets {
  private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

  private Stylesheets() {}

  static String text(String name) {
    return TEXTS.computeIfAbsent(name, Stylesheets::read);
  }

  private static String read(String name) {
    try (InputStream stream = Stylesheets.class.getResourceAsStream("/static/css/" + name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
