// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a source, which never says in what encoding it is: UTF-8, or Windows-1252 from
 * the first byte on that is no UTF-8. Older CBS and municipal files use the latter, and their first
 * accent may stand far down. A file that has both is refused, because one of the two is wrong.
 */
final class SourceText extends Reader {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private boolean sawAccent;
  private boolean atEnd;
  private long decoded;

  private SourceText(InputStream in) {
    this.in = in;
  }

  /** Reads UTF-16 as well where a byte order mark announces it, as in Excel's "Unicode text". */
  static Reader of(InputStream stream) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
    in.mark(2);
    int mark = in.read() << 8 | in.read();
    in.reset();
    return mark == 0xfeff || mark == 0xfffe
        ? new InputStreamReader(in, StandardCharsets.UTF_16)
        : new SourceText(in);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer target = CharBuffer.wrap(buffer, offset, length);
    while (target.position() == offset && length > 0) {
      if (!fill() && !bytes.hasRemaining()) {
        return -1;
      }
      decode(target);
    }
    return target.position() - offset;
  }

  private void decode(CharBuffer target) throws IOException {
    int bytesBefore = bytes.position();
    int charsBefore = target.position();
    CoderResult result = decoder.decode(bytes, target, atEnd);
    int read = bytes.position() - bytesBefore;
    decoded += read;
    sawAccent |= read > target.position() - charsBefore;
    if (result.isMalformed()) {
      if (sawAccent) {
        throw new IOException("no UTF-8 at byte " + (decoded + 1));
      }
      decoder = WINDOWS.newDecoder().onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
  }

  /** Adds bytes to those that are left; whether there were any. */
  private boolean fill() throws IOException {
    if (atEnd || bytes.remaining() > 8) {
      return !atEnd;
    }
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    atEnd = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0)).flip();
    return !atEnd;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
