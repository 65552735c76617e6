// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small table that people edit: fields between semicolons, lines with # are remarks. */
final class Sheet {
  private Sheet() {}

  /**
   * @param name of a file in the resource folder demo/region
   */
  static List<String[]> read(String name) {
    try (InputStream in = Sheet.class.getResourceAsStream("/demo/region/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the application lacks its file demo/region/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.strip().split("\\s*;\\s*"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
