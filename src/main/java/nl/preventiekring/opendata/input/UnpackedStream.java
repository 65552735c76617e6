package nl.preventiekring.opendata.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.preventiekring.opendata.ImportRefused;

/**
 * Stops a file that unpacks to far more than any statistical table: a few kilobytes can hold
 * terabytes of zeros.
 */
class UnpackedStream extends FilterInputStream {
  /** A padded, half-empty CBS table packs about 60 to 1. */
  static final long LIMIT_RATIO = 400;

  private static final long ALWAYS_ALLOWED = 64L << 20;

  private final String name;
  private final long limit;
  private long passed;

  UnpackedStream(String name, InputStream in, long packedBytes) {
    super(in);
    this.name = name;
    this.limit = Math.max(ALWAYS_ALLOWED, packedBytes * LIMIT_RATIO);
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
    if (passed > limit) {
      throw new ImportRefused(ImportRefused.Why.TOO_LARGE, name, passed >> 20, limit >> 20);
    }
  }
}
