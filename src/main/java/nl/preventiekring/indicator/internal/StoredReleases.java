// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.ReleaseDraft;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.ReleaseNotFound;
import nl.preventiekring.indicator.Releases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases in PostgreSQL. Raising the generation locks its row, so that two imports at once publish
 * one after the other.
 */
@Component
@Transactional
class StoredReleases implements Releases {
  private final ReleaseStore releases;
  private final SliceStore slices;
  private final CubeKeeper cube;
  private final Clock clock;

  StoredReleases(ReleaseStore releases, SliceStore slices, CubeKeeper cube, Clock clock) {
    this.releases = releases;
    this.slices = slices;
    this.cube = cube;
    this.clock = clock;
  }

  @Override
  public Published publish(ReleaseDraft draft) {
    Optional<ReleaseId> same = releases.findPublished(draft.fingerprint());
    if (same.isPresent()) {
      return new Published(same.get(), true);
    }
    cube.change();
    ReleaseId id = releases.insert(draft, clock.instant());
    slices.insert(id, draft.slices());
    return new Published(id, false);
  }

  @Override
  public void withdraw(ReleaseId id) {
    Release release = findRelease(id).orElseThrow(() -> new ReleaseNotFound(id));
    if (releases.withdraw(release.id(), clock.instant())) {
      cube.change();
    }
  }

  @Override
  public void restore(ReleaseId id) {
    Release release = findRelease(id).orElseThrow(() -> new ReleaseNotFound(id));
    if (releases.restore(release.id())) {
      cube.change();
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<Release> listReleases() {
    return releases.list(Optional.empty());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Release> findRelease(ReleaseId id) {
    return releases.list(Optional.of(id)).stream().findFirst();
  }
}
