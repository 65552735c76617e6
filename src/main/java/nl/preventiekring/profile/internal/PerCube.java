// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.function.Supplier;
import nl.preventiekring.indicator.FigureCube;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out from the figures, kept as long as they are in force: another cube begins
 * anew.
 *
 * @param <T> what is kept; safe for use by many threads
 */
final class PerCube<T> {
  private final Supplier<T> empty;
  private volatile @Nullable Kept<T> kept;

  private record Kept<T>(FigureCube cube, T value) {}

  PerCube(Supplier<T> empty) {
    this.empty = empty;
  }

  T of(FigureCube cube) {
    Kept<T> now = kept;
    if (now == null || now.cube() != cube) {
      now = new Kept<>(cube, empty.get());
      kept = now;
    }
    return now.value();
  }
}
