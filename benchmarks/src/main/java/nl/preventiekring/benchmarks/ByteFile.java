// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file of plain ASCII, written byte by byte: making hundreds of megabytes must not take
 * longer than reading them.
 */
final class ByteFile implements Closeable {
  private static final int SIZE = 1 << 20;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int filled;

  ByteFile(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    this.out = Files.newOutputStream(file);
  }

  void bytes(byte[] bytes) throws IOException {
    if (filled + bytes.length > SIZE) {
      flush();
    }
    System.arraycopy(bytes, 0, buffer, filled, bytes.length);
    filled += bytes.length;
  }

  void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  void character(char character) throws IOException {
    if (filled == SIZE) {
      flush();
    }
    buffer[filled++] = (byte) character;
  }

  /** A number in tenths with a decimal point: 761 is 76.1. */
  void tenths(int tenths) throws IOException {
    number(tenths / 10);
    character('.');
    character((char) ('0' + tenths % 10));
  }

  void number(long number) throws IOException {
    if (number >= 10) {
      number(number / 10);
    }
    character((char) ('0' + number % 10));
  }

  private void flush() throws IOException {
    out.write(buffer, 0, filled);
    filled = 0;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
