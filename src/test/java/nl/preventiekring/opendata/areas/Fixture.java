// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import nl.preventiekring.opendata.input.CsvRows;
import nl.preventiekring.opendata.input.InputFile;

/** Files beside these tests, opened as the importer opens them. */
final class Fixture {
  private Fixture() {}

  static InputFile file(String name) {
    URL found = Fixture.class.getResource(name);
    if (found == null) {
      throw new AssertionError("no fixture " + name);
    }
    try {
      return InputFile.of(Path.of(found.toURI()), name);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  static InputFile file(Path path) {
    return InputFile.of(path, path.getFileName().toString());
  }

  /** Reads a list after asking the reader whether it is of its kind. */
  static <T> T read(AreaTableReader<T> reader, InputFile file) throws IOException {
    try (CsvRows rows = CsvRows.open(file.name(), file.text(bytes -> {}))) {
      if (!reader.recognises(rows.header())) {
        throw new AssertionError("not recognised: " + rows.header());
      }
      return reader.read(file.name(), rows);
    }
  }
}
