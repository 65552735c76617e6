// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A small table that people edit: fields between semicolons, lines with # are remarks. */
final class Sheet {
  private Sheet() {}

  /**
   * @param name of a file in the resource folder demo/indicator
   */
  static List<Line> read(String name) {
    try (InputStream in = Sheet.class.getResourceAsStream("/demo/indicator/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the application lacks its file demo/indicator/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> new Line(Arrays.stream(line.split(";")).map(String::strip).toList()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Line(List<String> fields) {
    String text(int field) {
      return fields.get(field);
    }

    List<String> words(int field) {
      return List.of(text(field).split(" +"));
    }

    /** Numbers between spaces; NaN where there is a dash. */
    List<Double> numbers(int field) {
      return words(field).stream()
          .map(word -> word.equals("-") ? Double.NaN : Double.parseDouble(word))
          .toList();
    }

    int whole(int field) {
      return Integer.parseInt(text(field));
    }
  }
}
