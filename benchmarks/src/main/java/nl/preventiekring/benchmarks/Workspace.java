// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where benchmarks keep what they make. All of it may be thrown away between two runs. */
record Workspace(Path folder) {
  static final long SEED = 20_261_122;

  static Workspace ofRun() {
    return new Workspace(Path.of(System.getProperty("benchmarks.work")));
  }

  /** The repository, whose docs/benchmarks.md takes the results. */
  static Path repository() {
    return Path.of(System.getProperty("benchmarks.repository"));
  }

  /** The import file of a national set, made where it is not there yet. */
  Path wideFile(NationalSet set) throws IOException {
    Path file = folder.resolve("50150NED_UntypedDataSet_%d.csv".formatted(set.areas()));
    return made(file, unfinished -> new WideFile(set).write(unfinished));
  }

  /** The same for COPY. */
  Path longFile(NationalSet set) throws IOException {
    Path file = folder.resolve("long_%d.csv".formatted(set.areas()));
    return made(file, unfinished -> new LongFile(set).write(unfinished));
  }

  /** A home that does not exist yet. */
  Path newHome(String name) throws IOException {
    Path home = folder.resolve("homes").resolve(name);
    delete(home);
    return home;
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  private static Path made(Path file, Writing writing) throws IOException {
    if (!Files.exists(file)) {
      System.err.println("Making " + file.getFileName());
      Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
      writing.write(unfinished);
      Files.move(unfinished, file);
    }
    return file;
  }

  private interface Writing {
    void write(Path file) throws IOException;
  }
}
