// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.region.Division;

/** A set of figures that was published in one step, and where it came from. */
public record Release(
    ReleaseId id,
    Division division,
    String table,
    String title,
    String fingerprint,
    Status status,
    Instant retrievedAt,
    Instant publishedAt,
    Optional<Instant> withdrawnAt,
    Optional<String> importedBy,
    long rowsRead,
    long rowsAccepted,
    long rowsRefused,
    int slices,
    List<ReleaseDraft.SourceFile> files) {
  public enum Status {
    PUBLISHED,
    WITHDRAWN
  }
}
