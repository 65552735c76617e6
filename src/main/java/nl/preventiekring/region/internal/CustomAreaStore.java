// SPDX-License-Identifier: EUPL-1.2
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
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.model.SearchText;
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
              insert into region.custom_area (id, division, name, name_search, made_at)
              values (:id, :division, :name, :search, :now)
              returning id, division)
            insert into region.custom_area_part (custom_area, division, neighbourhood)
            select made.id, made.division, part from made, unnest(:parts::text[]) part
            """)
        .param("id", area.id().value())
        .param("division", area.division().toString())
        .param("name", area.name())
        .param("search", SearchText.of(area.name()))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("parts", SqlArrays.codes(area.neighbourhoods()))
        .update();
  }

  /** Name and parts; the number of areas that were there. */
  int replace(CustomArea area) {
    int rows =
        database
            .sql(
                """
                update region.custom_area set name = :name, name_search = :search
                where id = :id and deleted_at is null
                """)
            .param("name", area.name())
            .param("search", SearchText.of(area.name()))
            .param("id", area.id().value())
            .update();
    database
        .sql(
            """
            with gone as (
              delete from region.custom_area_part
              where custom_area = :id and neighbourhood <> all(:parts::text[]))
            insert into region.custom_area_part (custom_area, division, neighbourhood)
            select :id, :division, part from unnest(:parts::text[]) part
            on conflict do nothing
            """)
        .param("id", area.id().value())
        .param("division", area.division().toString())
        .param("parts", SqlArrays.codes(area.neighbourhoods()))
        .update();
    return rows;
  }

  /** The number of areas that were there. */
  int delete(CustomAreaId id, Instant now) {
    return database
        .sql(
            """
            update region.custom_area set deleted_at = :now where id = :id and deleted_at is null
            """)
        .param("id", id.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The number of areas that were deleted. */
  int restore(CustomAreaId id) {
    return database
        .sql(
            """
            update region.custom_area set deleted_at = null
            where id = :id and deleted_at is not null
            """)
        .param("id", id.value())
        .update();
  }

  Optional<CustomArea> find(CustomAreaId id) {
    return find(id, false);
  }

  Optional<CustomArea> findDeleted(CustomAreaId id) {
    return find(id, true);
  }

  private Optional<CustomArea> find(CustomAreaId id, boolean deleted) {
    return database
        .sql(
            """
            select id, name, area.division, array_agg(neighbourhood) as parts
            from region.custom_area area join region.custom_area_part on custom_area = id
            where id = :id and (deleted_at is not null) = :deleted
            group by id
            """)
        .param("id", id.value())
        .param("deleted", deleted)
        .query(CustomAreaStore::area)
        .optional();
  }

  List<CustomArea> list(Division division) {
    return database
        .sql(
            """
            select id, name, area.division, array_agg(neighbourhood) as parts
            from region.custom_area area join region.custom_area_part on custom_area = id
            where area.division = :division and deleted_at is null
            group by id
            order by name collate "und-x-icu", id
            """)
        .param("division", division.toString())
        .query(CustomAreaStore::area)
        .list();
  }

  /**
   * Scores are those of the search for other areas.
   *
   * @param text in the form of {@link SearchText}
   */
  List<CustomAreas.Hit> search(String text, int limit) {
    return database
        .sql(
            """
            select id, name, area.division, array_agg(neighbourhood) as parts,
              case
                when name_search = :text then 1
                when starts_with(name_search, :text) then 0.9
                when name_search like :wordBegin then 0.8
                else 0.79 * greatest(
                  similarity(name_search, :text), strict_word_similarity(:text, name_search))
              end::double precision as score
            from region.custom_area area join region.custom_area_part on custom_area = id
            where :text <> '' and deleted_at is null and (name_search like :begin or name_search like :wordBegin
              or name_search % :text or :text <<% name_search)
            group by id
            order by score desc, name_search, id
            limit :limit
            """)
        .param("text", text)
        .param("begin", text + "%")
        .param("wordBegin", "% " + text + "%")
        .param("limit", limit)
        .query((row, at) -> new CustomAreas.Hit(area(row, at), row.getDouble("score")))
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
