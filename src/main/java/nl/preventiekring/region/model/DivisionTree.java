// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Division;

/** The areas of one division, built once from all stored rows. */
public final class DivisionTree implements AreaTree {
  private final Division division;
  private final List<Area> areas;
  private final Map<AreaCode, Area> byCode;
  private final Map<AreaCode, List<Area>> children;
  private final Map<AreaCode, List<Area>> members;

  /**
   * @param rows all areas of the division, by ordinal without a gap
   */
  public DivisionTree(Division division, List<AreaRow> rows) {
    this.division = division;
    Map<AreaCode, AreaRow> rowsByCode =
        rows.stream().collect(Collectors.toMap(AreaRow::code, Function.identity()));
    areas = rows.stream().map(row -> area(row, rowsByCode)).toList();
    byCode = HashMap.newHashMap(areas.size());
    areas.forEach(area -> byCode.put(area.code(), area));
    children = grouped(area -> area.parent().stream());
    members = grouped(DivisionTree::regionsOf);
  }

  private Area area(AreaRow row, Map<AreaCode, AreaRow> rows) {
    Optional<AreaRow> municipality =
        municipalityCode(row.code()).flatMap(code -> Optional.ofNullable(rows.get(code)));
    return new Area(
        new AreaId(division, row.code()),
        row.ordinal(),
        row.code().level(),
        row.name(),
        row.parent(),
        municipality.flatMap(AreaRow::ggdRegion),
        municipality.flatMap(AreaRow::province));
  }

  private static Optional<AreaCode> municipalityCode(AreaCode code) {
    return switch (code.level()) {
      case MUNICIPALITY -> Optional.of(code);
      case DISTRICT -> code.parentInCode();
      case NEIGHBOURHOOD -> code.parentInCode().flatMap(AreaCode::parentInCode);
      default -> Optional.empty();
    };
  }

  private static Stream<AreaCode> regionsOf(Area area) {
    return area.level() == AreaLevel.MUNICIPALITY
        ? Stream.concat(area.ggdRegion().stream(), area.province().stream())
        : Stream.empty();
  }

  private Map<AreaCode, List<Area>> grouped(Function<Area, Stream<AreaCode>> owners) {
    Map<AreaCode, List<Area>> groups = new HashMap<>();
    for (Area area : areas) {
      owners
          .apply(area)
          .forEach(owner -> groups.computeIfAbsent(owner, key -> new ArrayList<>()).add(area));
    }
    NaturalOrder order = new NaturalOrder();
    groups.replaceAll((owner, group) -> order.sorted(group));
    return groups;
  }

  @Override
  public Division division() {
    return division;
  }

  @Override
  public int size() {
    return areas.size();
  }

  @Override
  public Area at(int ordinal) {
    return areas.get(ordinal);
  }

  @Override
  public Optional<Area> find(AreaCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  @Override
  public Area get(AreaCode code) {
    return find(code).orElseThrow(() -> new AreaNotFound(code.value(), division.toString()));
  }

  @Override
  public List<Area> children(Area area) {
    return children.getOrDefault(area.code(), List.of());
  }

  @Override
  public List<Area> members(Area region) {
    return members.getOrDefault(region.code(), List.of());
  }

  @Override
  public Optional<Area> municipalityOf(Area area) {
    return municipalityCode(area.code()).flatMap(this::find);
  }

  @Override
  public Optional<Area> country() {
    return find(AreaCode.COUNTRY);
  }
}
