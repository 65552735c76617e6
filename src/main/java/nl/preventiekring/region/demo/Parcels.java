// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.preventiekring.region.AreaCode;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Divides the land among places: each point goes to the nearest place on its own side of the water.
 * All lines are cut at each other once and only then closed to faces, so neighbours share them
 * exactly.
 */
final class Parcels {
  /** Lines are cut on a grid of ten centimetres. */
  private static final PrecisionModel GRID = new PrecisionModel(10_000);

  /** Long straight lines get a corner at least this often, so that they can be roughened. */
  private static final double STEP_KILOMETRES = 0.06;

  private final GeometryFactory factory = new GeometryFactory();
  private final Map<AreaCode, List<Coordinate>> places;
  private final Map<AreaCode, List<Polygon>> parcels = new LinkedHashMap<>();
  private final List<Polygon> homeless = new ArrayList<>();

  private Parcels(Map<AreaCode, List<Coordinate>> places) {
    this.places = places;
    places.keySet().forEach(code -> parcels.put(code, new ArrayList<>()));
  }

  /**
   * One shape for each owner of places, in the same order.
   *
   * @throws IllegalArgumentException where an owner has no place on land
   */
  static Map<AreaCode, Geometry> divide(Geometry land, Map<AreaCode, List<Coordinate>> places) {
    Parcels parcels = new Parcels(places);
    parcels.handOut(parcels.faces(land));
    parcels.joinHomeless();
    return parcels.shapes();
  }

  private List<Polygon> faces(Geometry land) {
    var voronoi = new VoronoiDiagramBuilder();
    voronoi.setSites(places.values().stream().flatMap(List::stream).toList());
    voronoi.setClipEnvelope(land.getEnvelopeInternal());
    Geometry cells = voronoi.getDiagram(factory);
    List<Geometry> lines = new ArrayList<>(List.of(land.getBoundary()));
    for (int cell = 0; cell < cells.getNumGeometries(); cell++) {
      lines.add(cells.getGeometryN(cell).getBoundary());
    }
    Geometry cut = OverlayNG.overlay(factory.buildGeometry(lines), null, OverlayNG.UNION, GRID);
    var polygonizer = new Polygonizer();
    polygonizer.add(Densifier.densify(cut, STEP_KILOMETRES));
    @SuppressWarnings("unchecked") // a polygonizer makes polygons
    Collection<Polygon> faces = polygonizer.getPolygons();
    PreparedGeometry ground = PreparedGeometryFactory.prepare(land);
    // Where a ring begins may differ from run to run; in normal form it does not.
    return faces.stream()
        .map(face -> (Polygon) face.norm())
        .filter(face -> ground.contains(face.getInteriorPoint()))
        .sorted(Comparator.<Polygon>naturalOrder())
        .toList();
  }

  /** A face without a place in it lies across the water from its nearest place. */
  private void handOut(List<Polygon> faces) {
    for (Polygon face : faces) {
      places.entrySet().stream()
          .filter(owner -> owner.getValue().stream().anyMatch(place -> isIn(face, place)))
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresentOrElse(code -> parcels(code).add(face), () -> homeless.add(face));
    }
    parcels.forEach((code, own) -> {
      if (own.isEmpty()) {
        throw new IllegalArgumentException(code + " does not lie on land");
      }
    });
  }

  private boolean isIn(Polygon face, Coordinate place) {
    return face.getEnvelopeInternal().contains(place) && face.contains(factory.createPoint(place));
  }

  private List<Polygon> parcels(AreaCode code) {
    return Objects.requireNonNull(parcels.get(code));
  }

  /** Gives what is left to whoever has the longest border with it. */
  private void joinHomeless() {
    while (!homeless.isEmpty()) {
      int before = homeless.size();
      homeless.removeIf(this::join);
      if (homeless.size() == before) {
        throw new IllegalStateException(before + " pieces of land have no place on them");
      }
    }
  }

  private boolean join(Polygon piece) {
    Map<AreaCode, Double> borders = new LinkedHashMap<>();
    parcels.forEach((code, own) ->
        borders.put(code, own.stream().mapToDouble(one -> sharedLength(one, piece)).sum()));
    var longest = borders.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return longest.getValue() > 0 && parcels(longest.getKey()).add(piece);
  }

  private static double sharedLength(Polygon one, Polygon other) {
    boolean near = one.getEnvelopeInternal().intersects(other.getEnvelopeInternal());
    return near ? one.getBoundary().intersection(other.getBoundary()).getLength() : 0;
  }

  private Map<AreaCode, Geometry> shapes() {
    Map<AreaCode, Geometry> shapes = new LinkedHashMap<>();
    parcels.forEach(
        (code, own) -> shapes.put(code, CoverageUnion.union(own.toArray(Geometry[]::new)).norm()));
    return shapes;
  }
}
