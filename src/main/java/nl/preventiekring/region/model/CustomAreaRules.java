// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreaRefused;

/** What a custom area must be like. */
public final class CustomAreaRules {
  private CustomAreaRules() {}

  /** The first broken rule about the name and the first about the parts. */
  public static List<CustomAreaRefused> broken(
      String name, AreaTree tree, Collection<AreaCode> neighbourhoods) {
    List<CustomAreaRefused> broken = new ArrayList<>();
    brokenByName(name.strip()).ifPresent(broken::add);
    brokenByParts(tree, neighbourhoods).ifPresent(broken::add);
    return broken;
  }

  private static Optional<CustomAreaRefused> brokenByName(String name) {
    if (name.isEmpty()) {
      return Optional.of(new CustomAreaRefused.NameMissing());
    }
    return name.length() > CustomArea.LONGEST_NAME
        ? Optional.of(new CustomAreaRefused.NameTooLong(name.length()))
        : Optional.empty();
  }

  private static Optional<CustomAreaRefused> brokenByParts(
      AreaTree tree, Collection<AreaCode> neighbourhoods) {
    if (neighbourhoods.isEmpty()) {
      return Optional.of(new CustomAreaRefused.WithoutNeighbourhood());
    }
    Set<AreaCode> seen = new HashSet<>();
    for (AreaCode code : neighbourhoods) {
      if (code.level() != AreaLevel.NEIGHBOURHOOD || tree.find(code).isEmpty()) {
        return Optional.of(new CustomAreaRefused.NotANeighbourhood(code, tree.division()));
      }
      if (!seen.add(code)) {
        return Optional.of(new CustomAreaRefused.NeighbourhoodTwice(code));
      }
    }
    return Optional.empty();
  }
}
