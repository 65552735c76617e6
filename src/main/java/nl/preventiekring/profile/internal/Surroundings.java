// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaTree;

/** The areas that a profile is compared with. */
final class Surroundings {
  private Surroundings() {}

  /**
   * Country, GGD region, municipality and district, largest first, as far as known, other than the
   * area itself and with all of it inside.
   */
  static List<Area> of(ProfiledArea area, AreaTree tree) {
    List<Area> parts = area.parts();
    return Stream.of(
            tree.country(),
            shared(parts, Area::ggdRegion).flatMap(tree::find),
            shared(parts, tree::municipalityOf),
            shared(parts, Area::parent).flatMap(tree::find))
        .flatMap(Optional::stream)
        .filter(other -> !parts.contains(other))
        .distinct()
        .sorted((one, other) -> one.level().compareTo(other.level()))
        .toList();
  }

  private static <T> Optional<T> shared(List<Area> parts, Function<Area, Optional<T>> place) {
    List<Optional<T>> places = parts.stream().map(place).distinct().toList();
    return places.size() == 1 ? places.getFirst() : Optional.empty();
  }
}
