// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.BoundingBox;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Outline;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class BoundariesIT {
  private static final RegionDatabase database = new RegionDatabase();
  private static final AreaCode MUNICIPALITY = AreaCode.of("GM9001");
  private static final AreaCode FIRST = AreaCode.of("WK900101");
  private static final AreaCode SECOND = AreaCode.of("WK900102");
  private static final AreaCode WITHOUT = AreaCode.of("WK900103");
  private final Boundaries boundaries = database.boundaries;

  private static AreaTree areasOf(Division division) {
    return database.areas.merge(
        division, Stream.of(FIRST, SECOND, WITHOUT).map(AreaDraft::ofCode).toList());
  }

  private static Geometry square(double west, double east) {
    return new GeometryFactory().toGeometry(new Envelope(west, east, 52, 52.1));
  }

  @Test
  void childrenWithABoundaryAreFoundInTheirOrder() {
    AreaTree tree = areasOf(new Division("Found", 2024));
    boundaries.store(tree.division(), Map.of(SECOND, square(5.1, 5.2), FIRST, square(5.0, 5.1)));
    List<Area> children = tree.children(tree.get(MUNICIPALITY));
    assertThat(children).hasSize(3);
    Map<AreaCode, Outline> outlines = boundaries.find(children);
    assertThat(outlines.keySet()).containsExactly(FIRST, SECOND);
    BoundingBox box = BoundingBox.around(outlines.values());
    assertThat(Stream.of(box.west(), box.east()))
        .satisfiesExactly(
            west -> assertThat(west).isCloseTo(5.0, within(1e-9)),
            east -> assertThat(east).isCloseTo(5.2, within(1e-9)));
  }

  @Test
  void newBoundaryTakesThePlaceOfTheOldOne() {
    Division division = areasOf(new Division("Again", 2024)).division();
    boundaries.store(division, Map.of(FIRST, square(5.0, 5.1), SECOND, square(5.1, 5.2)));
    boundaries.store(division, Map.of(FIRST, square(6.0, 6.1)));
    Map<AreaCode, Outline> outlines = boundaries.find(division, List.of(FIRST, SECOND));
    assertThat(
            outlines.values().stream()
                .collect(
                    Collectors.toMap(Outline::code, outline -> Math.round(outline.box().west()))))
        .isEqualTo(Map.of(FIRST, 6L, SECOND, 5L));
  }

  @Test
  void areaOfAnotherDivisionHasItsOwnBoundary() {
    Division with = areasOf(new Division("With", 2024)).division();
    Division without = areasOf(new Division("With", 2020)).division();
    boundaries.store(with, Map.of(FIRST, square(5.0, 5.1)));
    assertThat(boundaries.find(without, List.of(FIRST))).isEmpty();
    assertThat(boundaries.find(List.of())).isEmpty();
  }

  @Test
  void boundaryOfAnUnknownAreaIsRefused() {
    Division division = areasOf(new Division("Unknown", 2024)).division();
    AreaCode unknown = AreaCode.of("WK900199");
    assertThatThrownBy(() ->
            boundaries.store(division, Map.of(FIRST, square(5.0, 5.1), unknown, square(5.1, 5.2))))
        .isInstanceOf(AreaNotFound.class)
        .hasMessageContaining("WK900199");
    assertThat(boundaries.find(division, List.of(FIRST))).isEmpty();
  }

  @Test
  void newBoundariesRaiseTheGenerationOfMaps() {
    Division division = areasOf(new Division("Raise", 2024)).division();
    long before = database.generations.current(Areas.GENERATION);
    boundaries.store(division, Map.of(FIRST, square(5.0, 5.1)));
    assertThat(database.generations.current(Areas.GENERATION)).isGreaterThan(before);
  }
}
