// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import nl.preventiekring.platform.Fault;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL (initdb, pg_ctl, postgres), unpacked once from the class path. */
public final class PostgresBinaries {
  private PostgresBinaries() {}

  /**
   * Unpacks where that did not happen before.
   *
   * @param cache folder that may be thrown away while no database runs
   * @return the folder that holds {@code bin}, {@code lib} and {@code share}
   */
  public static Path unpackInto(Path cache) throws IOException {
    return unpackInto(cache, archive());
  }

  /** The same from another archive, such as that of an older version. */
  static Path unpackInto(Path cache, URL archive) throws IOException {
    var folder = cache.resolve("postgresql-" + fingerprint(archive));
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(cache);
      var unfinished = Files.createTempDirectory(cache, "unpacking-");
      unpack(archive, unfinished);
      moveUnlessThere(unfinished, folder);
    }
    return folder;
  }

  private static URL archive() {
    var name = "postgres-" + system() + "-" + machine() + ".txz";
    @Nullable URL archive = PostgresBinaries.class.getResource("/" + name);
    if (archive == null) {
      throw new Fault(
          "This build has no PostgreSQL for this computer ("
              + system()
              + ", "
              + machine()
              + "). Set PREVENTIEKRING_DB_URL to a PostgreSQL of your own, see docs/admin/configuration.md.");
    }
    return archive;
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
  }

  private static String machine() {
    var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return List.of("aarch64", "arm64").contains(name) ? "arm_64" : "x86_64";
  }

  /** From the jar's own checksum: reading 15 MB at each start would cost a tenth of a second. */
  private static String fingerprint(URL archive) throws IOException {
    URLConnection connection = archive.openConnection();
    if (connection instanceof JarURLConnection jar) {
      return Long.toHexString(jar.getJarEntry().getCrc());
    }
    return Long.toHexString(connection.getContentLengthLong() ^ connection.getLastModified());
  }

  private static void unpack(URL archive, Path folder) throws IOException {
    try (InputStream bytes = new BufferedInputStream(archive.openStream());
        var tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, folder);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("Entry outside the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (!entry.getName().endsWith(".a")) {
      Files.createDirectories(target.getParent());
      Files.copy(content, target);
      var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
    }
  }

  /** Where another process was first its folder stays, and what we unpacked goes. */
  static void moveUnlessThere(Path unfinished, Path folder) throws IOException {
    Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) { // an atomic move has no exception of its own for this
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      Folders.delete(unfinished);
    }
  }
}
