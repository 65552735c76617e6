// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.preventiekring.indicator.ReleaseDraft.SourceFile;

/** A set of a table with all its pages. */
record FetchedSet(String name, List<Page> pages) {

  /**
   * Names the set as where figures came from. The checksum is that of the unpacked pages.
   *
   * @param modified when the publisher last changed it; empty text where that is not known
   */
  SourceFile source(String address, String modified) throws IOException {
    String title = address + (modified.isEmpty() ? "" : " (Modified " + modified + ")");
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    for (Page page : pages) {
      bytes += page.input(name).bytes();
      try (InputStream content = page.input(name).open(_ -> {})) {
        for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      }
    }
    return new SourceFile(title, HexFormat.of().formatHex(digest.digest()), bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
