// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.region.Division;

/** The slices that a row of a profile was made of. */
final class RowSlices {
  private RowSlices() {}

  /** That of its figure; empty where the figures were changed since. */
  static Optional<Slice> shown(FigureCube cube, Division division, ProfileRow row) {
    return all(cube, division, row).stream()
        .filter(slice -> slice.key().period().equals(row.period()))
        .filter(slice -> slice.release().equals(row.release()))
        .findFirst();
  }

  /** Those of all periods, newest first. */
  static List<Slice> all(FigureCube cube, Division division, ProfileRow row) {
    return cube.slices(division, row.indicator().id()).stream()
        .filter(slice -> slice.key().table().equals(row.table()))
        .filter(slice -> slice.key().ageBand().equals(row.ages()))
        .toList();
  }
}
