// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.jobs;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.preventiekring.platform.Home;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.publication.SheetFiles;
import nl.preventiekring.publication.SheetFiles.Format;
import nl.preventiekring.region.Area;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ZIP files of sets of fact sheets, in the part of the home that may be thrown away. */
@Component
class SheetArchive {
  private final Home home;
  private final SheetFiles sheets;

  SheetArchive(Home home, SheetFiles sheets) {
    this.home = home;
    this.sheets = sheets;
  }

  /**
   * Makes the archive under another name and moves it to its own in one step; nothing is left of
   * one that was cancelled or failed.
   *
   * @return the archive; null where somebody asked to stop
   */
  @Nullable Path write(SheetJob job) throws IOException {
    Path folder = Files.createDirectories(folder(), ownerOnly());
    Path unfinished = Files.createTempFile(folder, "unfinished-", ".tmp");
    try {
      try (ZipOutputStream zip =
          new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
        for (Area area : job.areas()) {
          if (job.isCancelAsked()) {
            return null;
          }
          add(new ProfiledArea.Coded(area), job, zip);
        }
      }
      return Files.move(unfinished, path(job.id()), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void add(ProfiledArea area, SheetJob job, ZipOutputStream zip) throws IOException {
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    sheets.write(area, Format.pdf, job.locale(), sheet);
    zip.putNextEntry(new ZipEntry(SheetFiles.name(area, Format.pdf)));
    sheet.writeTo(zip);
    zip.closeEntry();
    job.madeOne();
  }

  void delete(UUID id) throws IOException {
    Files.deleteIfExists(path(id));
  }

  /** What an earlier process left: nobody knows the way to it any more. */
  void deleteAll() throws IOException {
    if (!Files.isDirectory(folder())) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder())) {
      files = all.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private Path path(UUID id) {
    return folder().resolve(id + ".zip");
  }

  private Path folder() {
    return home.cache().resolve("factsheets");
  }

  private static FileAttribute<?> ownerOnly() {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  }
}
