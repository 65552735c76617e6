// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.Home;
import org.jspecify.annotations.Nullable;

/** A lock on a file, which the system takes back when its process ends, even by kill -9. */
public final class HomeLock implements AutoCloseable {
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private HomeLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock of the one server of a home; the file says which process has it. */
  public static HomeLock ofServer(Home home) throws IOException {
    var file = home.root().resolve("server.lock");
    var lock = tryExclusive(file);
    if (lock.isEmpty()) {
      throw new Fault(
          "Another Preventiekring ("
              + holder(file)
              + ") uses the home "
              + home.root()
              + ". Stop that one first, or choose another --home.");
    }
    lock.get().write("process " + ProcessHandle.current().pid());
    return lock.get();
  }

  /** Waits until nobody else holds the file. */
  static HomeLock exclusive(Path file) throws IOException {
    return hold(file, FileChannel::lock).orElseThrow(() -> inThisProcess(file));
  }

  /** Holds the file together with others. */
  static HomeLock shared(Path file) throws IOException {
    return hold(file, channel -> channel.lock(0, Long.MAX_VALUE, true))
        .orElseThrow(() -> inThisProcess(file));
  }

  /** Empty where anybody else holds the file. */
  static Optional<HomeLock> tryExclusive(Path file) throws IOException {
    return hold(file, FileChannel::tryLock);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD_HERE.remove(file);
    }
  }

  private void write(String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /**
   * Where this process holds the file already it must not even open it: closing it again would make
   * the system drop the lock.
   */
  private static Optional<HomeLock> hold(Path file, Locking locking) throws IOException {
    var key = file.toAbsolutePath().normalize();
    if (!HELD_HERE.add(key)) {
      return Optional.empty();
    }
    Optional<HomeLock> lock = Optional.empty();
    try {
      lock = open(key, locking);
      return lock;
    } finally {
      if (lock.isEmpty()) {
        HELD_HERE.remove(key);
      }
    }
  }

  private static Optional<HomeLock> open(Path file, Locking locking) throws IOException {
    var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    var held = false;
    try {
      held = locking.lock(channel) != null;
    } finally {
      if (!held) {
        channel.close();
      }
    }
    return held ? Optional.of(new HomeLock(file, channel)) : Optional.empty();
  }

  private static String holder(Path file) throws IOException {
    return HELD_HERE.contains(file.toAbsolutePath().normalize())
        ? "this very process"
        : Files.readString(file).strip();
  }

  private static Fault inThisProcess(Path file) {
    return new Fault("This process uses the home of " + file + " already.");
  }

  private interface Locking {
    @Nullable FileLock lock(FileChannel channel) throws IOException;
  }
}
