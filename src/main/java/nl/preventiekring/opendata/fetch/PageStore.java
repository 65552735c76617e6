// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with the pages of one version of one table that were fetched whole. They stay until the
 * table has been stored, so that a fetch that broke off goes on from there. Another process that
 * fetches the same table at the same time gets a folder of its own.
 */
final class PageStore implements AutoCloseable {
  private final Path folder;
  private final @Nullable FileChannel channel;
  private final boolean kept;

  private PageStore(Path folder, @Nullable FileChannel channel, boolean kept) {
    this.folder = folder;
    this.channel = channel;
    this.kept = kept;
  }

  /**
   * Opens the folder of a version, and throws away those of other versions of the table.
   *
   * @param version tells versions apart; empty where the publisher does not say, so that nothing
   *     can be kept from one fetch to the next
   */
  static PageStore open(Path parent, String table, Optional<String> version) throws IOException {
    Files.createDirectories(parent);
    if (version.isEmpty()) {
      return new PageStore(Files.createTempDirectory(parent, table + "-"), null, false);
    }
    Path folder = parent.resolve(table + "-" + digest(version.get()).substring(0, 16));
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      return new PageStore(Files.createTempDirectory(parent, table + "-"), null, false);
    }
    PageStore store = new PageStore(folder, channel, true);
    store.dropOtherVersions(parent, table);
    return store;
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void dropOtherVersions(Path parent, String table) throws IOException {
    List<Path> others;
    try (Stream<Path> all = Files.list(parent)) {
      others =
          all.filter(one -> one.getFileName().toString().startsWith(table + "-"))
              .filter(one -> !one.equals(folder))
              .toList();
    }
    for (Path other : others) {
      if (isFree(other)) {
        delete(other);
      }
    }
  }

  /** A folder without a lock file is in use by the process that made it. */
  private static boolean isFree(Path folder) throws IOException {
    Path file = folder.resolve("lock");
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return lock(channel) != null;
    }
  }

  /** Where a page is while it comes in. */
  Path incoming() {
    return folder.resolve("incoming.part");
  }

  /** The page of this address, if it was fetched whole. */
  Optional<Path> find(URI address) {
    Path page = page(address);
    return Files.exists(page) ? Optional.of(page) : Optional.empty();
  }

  Optional<String> etag(URI address) throws IOException {
    Path file = etagFile(address);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** Keeps what came in as the page of this address; after kill -9 it is there whole or not. */
  Path keep(URI address, Optional<String> etag) throws IOException {
    if (etag.isPresent()) {
      Files.writeString(etagFile(address), etag.get());
    }
    return Files.move(
        incoming(),
        page(address),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private Path page(URI address) {
    return folder.resolve("page-" + digest(address.toString()).substring(0, 32) + ".json");
  }

  private Path etagFile(URI address) {
    return folder.resolve("page-" + digest(address.toString()).substring(0, 32) + ".etag");
  }

  /** Forgets every page, but not what came in last. */
  void clear() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file :
          all.filter(one -> one.getFileName().toString().startsWith("page-")).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Lets go of the folder; without a name for the version its pages are of no use to anybody. */
  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    if (!kept) {
      delete(folder);
    }
  }

  /** Throws the pages away: they are in the database now. */
  void discard() throws IOException {
    close();
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
