// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.ReleaseDraft;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Releases;

/** Releases in memory: what was published stands in {@link #drafts()}. */
public final class FakeReleases implements Releases {
  private final List<ReleaseDraft> drafts = new ArrayList<>();

  /** In the order in which they were published. */
  public List<ReleaseDraft> drafts() {
    return List.copyOf(drafts);
  }

  @Override
  public Published publish(ReleaseDraft draft) {
    for (int at = 0; at < drafts.size(); at++) {
      if (drafts.get(at).fingerprint().equals(draft.fingerprint())) {
        return new Published(new ReleaseId(at + 1), true);
      }
    }
    drafts.add(draft);
    return new Published(new ReleaseId(drafts.size()), false);
  }

  @Override
  public void withdraw(ReleaseId id) {
    throw new UnsupportedOperationException("no import withdraws");
  }

  @Override
  public void restore(ReleaseId id) {
    throw new UnsupportedOperationException("no import restores");
  }

  @Override
  public List<Release> listReleases() {
    return List.of();
  }

  @Override
  public Optional<Release> findRelease(ReleaseId id) {
    return Optional.empty();
  }

  void keepFirst(int number) {
    drafts.subList(number, drafts.size()).clear();
  }
}
