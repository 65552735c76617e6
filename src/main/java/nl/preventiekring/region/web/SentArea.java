// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.CustomArea;
import org.jspecify.annotations.Nullable;

/**
 * The form of a custom area as somebody sent it. Texts that are no code are left out.
 *
 * @param districts chosen as a whole, besides the neighbourhoods that were chosen one by one
 * @param filter part of a name to look for
 */
record SentArea(
    String name,
    Set<AreaCode> municipalities,
    Set<AreaCode> districts,
    Set<AreaCode> neighbourhoods,
    String filter) {

  static SentArea of(AreaFields fields) {
    Set<AreaCode> municipalities = new TreeSet<>(codes(fields.municipalities()));
    municipalities.addAll(codes(List.of(orEmpty(fields.otherMunicipality()))));
    return new SentArea(
        orEmpty(fields.name()),
        municipalities,
        codes(fields.districts()),
        codes(fields.neighbourhoods()),
        orEmpty(fields.filter()).strip());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The form of an area that is there, with every municipality that it lies in. */
  static SentArea of(CustomArea area, AreaTree tree) {
    return new SentArea(
        area.name(),
        area.neighbourhoods().stream()
            .flatMap(code -> tree.find(code).flatMap(tree::municipalityOf).stream())
            .map(Area::code)
            .collect(Collectors.toCollection(TreeSet::new)),
        Set.of(),
        new TreeSet<>(area.neighbourhoods()),
        "");
  }

  private static Set<AreaCode> codes(@Nullable Collection<String> texts) {
    return texts == null
        ? Set.of()
        : texts.stream()
            .flatMap(text -> AreaCode.find(text).stream())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every neighbourhood that was chosen, each once. */
  List<AreaCode> chosen(AreaTree tree) {
    Set<AreaCode> chosen = new TreeSet<>(neighbourhoods);
    for (AreaCode district : districts) {
      tree.find(district)
          .filter(area -> area.level() == AreaLevel.DISTRICT)
          .ifPresent(area -> tree.children(area).forEach(part -> chosen.add(part.code())));
    }
    return new ArrayList<>(chosen);
  }
}
