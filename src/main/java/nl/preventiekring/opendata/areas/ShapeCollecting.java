// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.areas.ShapeMaking.Unusable;
import nl.preventiekring.region.AreaCode;
import org.locationtech.jts.geom.Coordinate;

/** Judges the shapes of one file one by one, and the file as a whole at its end. */
final class ShapeCollecting {
  /** The code of an area stands in the first of these that is there, its name in the second. */
  private static final Map<String, String> CODES_AND_NAMES = codesAndNames();

  /** Number of "abroad" in the place of a municipality. */
  private static final String ABROAD = "0998";

  private final String file;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Refusal> skipped = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final Set<AreaCode> seen = new HashSet<>();
  private Optional<Integer> year = Optional.empty();
  private Optional<String> declared = Optional.empty();
  private Optional<CoordinateSystem> system = Optional.empty();
  private Optional<Coordinate> misfit = Optional.empty();

  ShapeCollecting(String file) {
    this.file = file;
  }

  private static Map<String, String> codesAndNames() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("statcode", "statnaam");
    names.put("buurtcode", "buurtnaam");
    names.put("wijkcode", "wijknaam");
    names.put("gemeentecode", "gemeentenaam");
    return names;
  }

  void declared(String name) {
    declared = Optional.of(name);
    checkDeclared();
  }

  void year(String text) {
    if (year.isEmpty() && text.matches("(19|20)\\d\\d")) {
      year = Optional.of(Integer.valueOf(text));
    }
  }

  void take(RawShape raw) {
    Optional<String> codeName =
        CODES_AND_NAMES.keySet().stream()
            .filter(name -> raw.property(name).isPresent())
            .findFirst();
    String text = codeName.flatMap(raw::property).orElse("");
    Optional<AreaCode> code = AreaCode.find(text);
    if (code.isEmpty()) {
      refuse(raw, codeName.orElse("statcode"), text, Reason.NOT_AN_AREA_CODE);
      return;
    }
    String nameName = CODES_AND_NAMES.getOrDefault(codeName.orElse(""), "");
    if (isSkipped(raw, code.get(), nameName) || !isOfThisYear(raw)) {
      return;
    }
    add(raw, code.get(), raw.property(nameName));
  }

  private boolean isSkipped(RawShape raw, AreaCode code, String nameName) {
    Optional<String> name = raw.property(nameName);
    if (isAbroad(code) || isWater(raw, name)) {
      skipped.add(refusal(raw, nameName, name.orElse(code.value()), Reason.WATER_OR_ABROAD));
      return true;
    }
    if (name.isPresent() && name.get().isEmpty()) {
      skipped.add(refusal(raw, nameName, code.value(), Reason.NO_NAME));
      return true;
    }
    return false;
  }

  private static boolean isAbroad(AreaCode code) {
    return code.value().startsWith(ABROAD, 2);
  }

  /**
   * By the property for it; where that is missing by the name that CBS gives to water. Never by the
   * code: two inhabited districts end in 99.
   */
  private static boolean isWater(RawShape raw, Optional<String> name) {
    Optional<String> water = raw.property("water").or(() -> raw.property("H2O"));
    return water
        .map(text -> text.equalsIgnoreCase("JA") || text.equalsIgnoreCase("B"))
        .orElseGet(() -> name.orElse("").equalsIgnoreCase("Groot water"));
  }

  /** The first shape that tells a year tells that of the file. */
  private boolean isOfThisYear(RawShape raw) {
    Optional<String> text =
        raw.property("jrstatcode")
            .filter(joined -> joined.length() > 4)
            .map(joined -> joined.substring(0, 4))
            .or(() -> raw.property("jaar"))
            .or(() -> raw.property("jaarcode"));
    text.ifPresent(this::year);
    boolean same = text.isEmpty() || text.equals(year.map(String::valueOf));
    if (!same) {
      refuse(raw, "jrstatcode", text.get(), Reason.YEAR);
    }
    return same;
  }

  private void add(RawShape raw, AreaCode code, Optional<String> name) {
    try {
      Shape shape = new Shape(code, name, new ShapeMaking(systemFor(raw)).make(raw));
      if (seen.add(code)) {
        shapes.add(shape);
      } else {
        refuse(raw, "", code.value(), Reason.LISTED_TWICE);
      }
    } catch (Unusable unusable) {
      refuse(raw, "geometry", unusable.value(), unusable.reason());
    }
  }

  /** The first point that fits a system tells that of the file. */
  private CoordinateSystem systemFor(RawShape raw) throws Unusable {
    if (system.isEmpty()) {
      Coordinate point = firstPoint(raw.coordinates());
      system = CoordinateSystem.of(point);
      if (system.isEmpty()) {
        misfit = misfit.or(() -> Optional.of(point));
        throw new Unusable(Reason.COORDINATES, ShapeMaking.text(point));
      }
      checkDeclared();
    }
    return system.get();
  }

  private static Coordinate firstPoint(Nested nested) throws Unusable {
    return switch (nested) {
      case Nested.Point point -> point.at();
      case Nested.Group group when !group.parts().isEmpty() -> firstPoint(group.parts().getFirst());
      case Nested.Group empty -> throw new Unusable(Reason.SHAPE_NOT_CLOSED, "");
    };
  }

  /** What a file declares must be known, and must be what its numbers are. */
  private void checkDeclared() {
    if (declared.isPresent()) {
      Optional<CoordinateSystem> named = CoordinateSystem.declared(declared.get());
      boolean agrees = named.isPresent() && (system.isEmpty() || system.equals(named));
      if (!agrees) {
        throw new ImportRefused(
            ImportRefused.Why.COORDINATES,
            file,
            declared.get() + system.map(found -> ", " + found).orElse(""),
            system.map(Object::toString).orElse("CRS84, EPSG:28992"));
      }
    }
  }

  ShapeFile result() {
    if (misfit.isPresent() && system.isEmpty()) {
      throw new ImportRefused(
          ImportRefused.Why.COORDINATES, file, found(misfit.get()), "CRS84, EPSG:28992");
    }
    if (shapes.isEmpty() && skipped.isEmpty() && refusals.isEmpty()) {
      throw new ImportRefused(ImportRefused.Why.NO_ROWS, file);
    }
    return new ShapeFile(year.or(() -> Years.last(file)), shapes, skipped, refusals);
  }

  private String found(Coordinate point) {
    String order = CoordinateSystem.isLatitudeFirst(point) ? " (latitude, longitude)" : "";
    return declared.map(name -> name + ": ").orElse("") + ShapeMaking.text(point) + order;
  }

  private void refuse(RawShape raw, String property, String value, Reason reason) {
    refusals.add(refusal(raw, property, value, reason));
  }

  private Refusal refusal(RawShape raw, String property, String value, Reason reason) {
    return new Refusal(file, raw.number(), property, value, reason);
  }
}
