package nl.preventiekring.region.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreaId;
import nl.preventiekring.region.Division;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Custom areas and their parts in the database. */
@Repository
class CustomAreaStore {
  private final JdbcClient database;

  CustomAreaStore(JdbcClient database) {
    this.database = database;
  }

  void insert(CustomArea area, Instant now) {
    database
        .sql(
            """
            with made as (
              insert into region.custom_area (id, division, name, made_at)
              values (:id, :division, :name, :now)
              returning id, division)
            insert into region.custom_area_part (custom_area, division, neighbourhood)
            select made.id, made.division, part from made, unnest(:parts::text[]) part
            """)
        .param("id", area.id().value())
        .param("division", area.division().toString())
        .param("name", area.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("parts", SqlArrays.codes(area.neighbourhoods()))
        .update();
  }

  int rename(CustomAreaId id, String name) {
    return database
        .sql("update region.custom_area set name = :name where id = :id")
        .param("name", name)
        .param("id", id.value())
        .update();
  }

  int delete(CustomAreaId id) {
    return database
        .sql("delete from region.custom_area where id = :id")
        .param("id", id.value())
        .update();
  }

  Optional<CustomArea> find(CustomAreaId id) {
    return database
        .sql(
            """
            select id, name, area.division, array_agg(neighbourhood) as parts
            from region.custom_area area join region.custom_area_part on custom_area = id
            where id = :id
            group by id
            """)
        .param("id", id.value())
        .query(CustomAreaStore::area)
        .optional();
  }

  List<CustomArea> list(Division division) {
    return database
        .sql(
            """
            select id, name, area.division, array_agg(neighbourhood) as parts
            from region.custom_area area join region.custom_area_part on custom_area = id
            where area.division = :division
            group by id
            order by name collate "und-x-icu", id
            """)
        .param("division", division.toString())
        .query(CustomAreaStore::area)
        .list();
  }

  private static CustomArea area(ResultSet row, int number) throws SQLException {
    String[] parts = (String[]) row.getArray("parts").getArray();
    return new CustomArea(
        new CustomAreaId(row.getObject("id", UUID.class)),
        row.getString("name"),
        Division.of(row.getString("division")),
        Arrays.stream(parts).map(AreaCode::of).toList());
  }
}
