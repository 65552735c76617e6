// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.preventiekring.platform.Generations;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Boundaries;
import nl.preventiekring.region.BoundingBox;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.Outline;
import nl.preventiekring.region.model.Simplification;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps simplified boundaries as well-known binary, and reads them when a map asks for them. */
@Service
class BoundaryStore implements Boundaries {
  private final JdbcClient database;
  private final AreaStore areas;
  private final Generations generations;
  private final TransactionTemplate transaction;

  BoundaryStore(
      JdbcClient database,
      AreaStore areas,
      Generations generations,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.areas = areas;
    this.generations = generations;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void store(Division division, Map<AreaCode, Geometry> shapes) {
    List<Outline> outlines =
        Simplification.of(shapes).entrySet().stream()
            .map(shape -> new Outline(shape.getKey(), shape.getValue()))
            .toList();
    if (!outlines.isEmpty()) {
      transaction.executeWithoutResult(status -> storeHere(division, outlines));
    }
  }

  private void storeHere(Division division, List<Outline> outlines) {
    areas.requireAreas(division, outlines.stream().map(Outline::code).toList());
    List<BoundingBox> boxes = outlines.stream().map(Outline::box).toList();
    database
        .sql(
            """
            insert into region.boundary (division, code, shape, west, south, east, north)
            select :division, told.* from unnest(
              :codes::text[], :shapes::bytea[], :west::double precision[],
              :south::double precision[], :east::double precision[],
              :north::double precision[]) told
            on conflict (division, code) do update set shape = excluded.shape,
              west = excluded.west, south = excluded.south,
              east = excluded.east, north = excluded.north
            """)
        .param("division", division.toString())
        .param("codes", SqlArrays.texts(outlines, outline -> outline.code().value()))
        .param("shapes", shapes(outlines))
        .param("west", boxes.stream().mapToDouble(BoundingBox::west).toArray())
        .param("south", boxes.stream().mapToDouble(BoundingBox::south).toArray())
        .param("east", boxes.stream().mapToDouble(BoundingBox::east).toArray())
        .param("north", boxes.stream().mapToDouble(BoundingBox::north).toArray())
        .update();
    generations.raise(Areas.GENERATION);
  }

  private static byte[][] shapes(List<Outline> outlines) {
    WKBWriter writer = new WKBWriter(2);
    return outlines.stream().map(outline -> writer.write(outline.shape())).toArray(byte[][]::new);
  }

  @Override
  public Map<AreaCode, Outline> find(Division division, Collection<AreaCode> codes) {
    Map<AreaCode, Outline> outlines = new LinkedHashMap<>();
    database
        .sql(
            """
            select code, shape
            from unnest(:codes::text[]) with ordinality as asked (code, place)
            join region.boundary using (code)
            where division = :division
            order by place
            """)
        .param("division", division.toString())
        .param("codes", SqlArrays.codes(codes))
        .query((row, at) -> outline(row.getString("code"), row.getBytes("shape")))
        .list()
        .forEach(outline -> outlines.put(outline.code(), outline));
    return outlines;
  }

  private static Outline outline(String code, byte[] shape) {
    try {
      return new Outline(AreaCode.of(code), new WKBReader().read(shape));
    } catch (ParseException e) {
      throw new IllegalStateException("The stored boundary of " + code + " cannot be read", e);
    }
  }
}
