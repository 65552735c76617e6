// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.region.Division;

/**
 * Figures on their way into the database.
 *
 * @param table id of the source table, or the name under which an organisation delivers its own
 *     figures
 * @param fingerprint SHA-256 over the checksums of the files in order and the catalogue version;
 *     the same import changes nothing
 * @param slices the release id in each is ignored
 */
public record ReleaseDraft(
    Division division,
    String table,
    String title,
    String fingerprint,
    Instant retrievedAt,
    Optional<String> importedBy,
    long rowsRead,
    long rowsAccepted,
    long rowsRefused,
    List<SourceFile> files,
    List<Slice> slices) {

  /**
   * @param sha256 in hex
   */
  public record SourceFile(String name, String sha256, long bytes) {}
}
