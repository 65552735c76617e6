// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import java.util.List;
import java.util.Optional;

/**
 * Front door to the releases of figures. Each change is one transaction that raises the generation:
 * seen whole or not at all.
 */
public interface Releases {
  /**
   * Stores and publishes in one step. Where a published release has the same fingerprint nothing
   * changes and that one is returned.
   */
  Published publish(ReleaseDraft draft);

  /** Takes a release back; the former release of each slice shows again. */
  void withdraw(ReleaseId id);

  /** Publishes a withdrawn release again. */
  void restore(ReleaseId id);

  /** Newest first. */
  List<Release> listReleases();

  Optional<Release> findRelease(ReleaseId id);

  /**
   * @param unchanged true where this very import was published before
   */
  record Published(ReleaseId release, boolean unchanged) {}
}
