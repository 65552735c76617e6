// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to import.
 *
 * @param sourceName table id or, for own figures, the name of who delivers them; recognised from
 *     the file where empty
 * @param dryRun read and check everything, store nothing
 * @param importedBy who asked for it, for the provenance
 */
public record ImportRequest(
    List<Source> sources,
    Optional<String> sourceName,
    boolean dryRun,
    Optional<String> importedBy) {

  public sealed interface Source {
    /** A file on this machine; the name is what the user called it. */
    record File(Path path, String name) implements Source {
      public static File of(Path path) {
        return new File(path, path.getFileName().toString());
      }
    }

    /** A table to fetch from its publisher. */
    record Table(String id) implements Source {}
  }
}
