// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes have passed. */
class CountedStream extends FilterInputStream {
  private final LongConsumer progress;
  private long passed;

  CountedStream(InputStream in, LongConsumer progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    passed(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    passed(Math.max(read, 0));
    return read;
  }

  private void passed(int bytes) {
    passed += bytes;
    progress.accept(passed);
  }
}
