// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The 50 columns of the made-up table. It goes by the name of a real one, 50150NED, of which 23
 * keys are known; 25 more are keys of the tables before it, which the catalogue of the product
 * finds by name. Two are ours: they come in by a catalogue that stands before the product's on the
 * class path and is the same but for these two.
 */
final class Columns {
  static final String TABLE = "50150NED";
  static final List<String> ALL = resource("/columns.txt").lines().toList();

  private static final String OURS =
      """

      - id: benchmark-%1$s
        name: {nl: Meting van de snelheid %1$s, en: Measurement of speed %1$s}
        explanation: {nl: Verzonnen cijfer., en: Made-up figure.}
        unit: PERCENT
        favourable: NEUTRAL
        subjectGroups: {datawijzer: health-lifestyle}
        theme: general-health
        kind: MODEL_ESTIMATE
        population: adults
        combination: weighted
        sources:
          - {table: 50150NED, key: MetingVanDeSnelheid%2$s}
      """;

  private Columns() {}

  /** Writes the catalogue with our two columns into a folder that goes first on the class path. */
  public static void main(String... folder) throws IOException {
    Path file = Path.of(folder[0], "catalogue/indicators.yaml");
    Files.createDirectories(file.getParent());
    String ours = OURS.formatted("one", "Een_58") + OURS.formatted("two", "Twee_59");
    Files.writeString(file, resource("/catalogue/indicators.yaml") + ours);
  }

  private static String resource(String name) {
    try (InputStream bytes = Columns.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the class path lacks " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
