// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaTree;

/** Of which areas a set of sheets is made. */
public final class SheetAreas {
  private SheetAreas() {}

  /** An area and everything in it: a municipality, its districts and their neighbourhoods. */
  public static List<Area> within(Area whole, AreaTree tree) {
    List<Area> all = new ArrayList<>();
    all.add(whole);
    tree.children(whole).forEach(part -> all.addAll(within(part, tree)));
    return all;
  }

  /** Every area of a division, in the order of the codes. */
  public static List<Area> all(AreaTree tree) {
    return IntStream.range(0, tree.size())
        .mapToObj(tree::at)
        .sorted(Comparator.comparing(Area::code))
        .toList();
  }
}
