// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import java.io.InputStream;
import nl.preventiekring.opendata.ImportRefused;

/**
 * Stops a file that unpacks to far more than any statistical table: a few kilobytes can hold
 * terabytes of zeros.
 */
class UnpackedStream extends CountedStream {
  /** A padded, half-empty CBS table packs about 60 to 1. */
  static final long LIMIT_RATIO = 400;

  private static final long ALWAYS_ALLOWED = 64L << 20;

  /**
   * @param members that share what is always allowed, so that all of them together stay below the
   *     limit of a single file
   */
  UnpackedStream(String name, InputStream in, long packedBytes, int members) {
    super(
        in,
        passed ->
            refuseAbove(
                Math.max(ALWAYS_ALLOWED / members, packedBytes * LIMIT_RATIO), passed, name));
  }

  private static void refuseAbove(long limit, long passed, String name) {
    if (passed > limit) {
      throw new ImportRefused(ImportRefused.Why.TOO_LARGE, name, passed >> 20, limit >> 20);
    }
  }
}
