// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.platform.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The files that were handed in with a job, under numbers: what a person calls a file never becomes
 * a path.
 */
@Component
class JobFiles {
  private static final Logger LOG = LoggerFactory.getLogger(JobFiles.class);

  private final Home home;

  JobFiles(Home home) {
    this.home = home;
  }

  void take(JobId id, List<HandedIn> files) throws IOException {
    Path folder = folder(id);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(folder, ownerOnly);
    for (int place = 0; place < files.size(); place++) {
      files.get(place).content().moveTo(path(id, place));
    }
  }

  Path path(JobId id, int place) {
    return folder(id).resolve(String.valueOf(place));
  }

  /** A file that cannot be deleted is told in the log: the import itself is over. */
  void delete(JobId id) {
    try (Stream<Path> all = Files.walk(folder(id))) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (java.nio.file.NoSuchFileException nothingHandedIn) {
      LOG.debug("Job {} had no files.", id);
    } catch (IOException e) {
      LOG.warn("The files of job {} in {} could not be deleted.", id, folder(id), e);
    }
  }

  /** Deletes what jobs left behind whose process died before it could. */
  void deleteAllBut(Set<JobId> unfinished) {
    Set<String> wanted = unfinished.stream().map(JobId::toString).collect(Collectors.toSet());
    if (!Files.isDirectory(home.uploads())) {
      return;
    }
    try (Stream<Path> all = Files.list(home.uploads())) {
      all.map(folder -> folder.getFileName().toString())
          .filter(name -> !wanted.contains(name))
          .flatMap(name -> JobId.find(name).stream())
          .forEach(this::delete);
    } catch (IOException e) {
      LOG.warn("What was handed in long ago could not be looked through.", e);
    }
  }

  private Path folder(JobId id) {
    return home.uploads().resolve(id.toString());
  }
}
