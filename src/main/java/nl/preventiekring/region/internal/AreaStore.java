// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.model.AreaRow;
import nl.preventiekring.region.model.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The areas of every division in the database. */
@Repository
class AreaStore {
  private final JdbcClient database;

  AreaStore(JdbcClient database) {
    this.database = database;
  }

  /** Every division with a number that rises when its areas change. */
  Map<Division, Long> versions() {
    Map<Division, Long> versions = new HashMap<>();
    database
        .sql("select division, version from region.division")
        .query((ResultSet row) -> {
          versions.put(Division.of(row.getString("division")), row.getLong("version"));
        });
    return versions;
  }

  void raiseVersion(Division division) {
    database
        .sql("update region.division set version = version + 1 where division = :division")
        .param("division", division.toString())
        .update();
  }

  /** Makes others wait who want to add areas to the division, until this transaction ends. */
  void lock(Division division) {
    database
        .sql(
            """
            insert into region.division (division, set_name, year)
            values (:division, :set, :year)
            on conflict do nothing
            """)
        .param("division", division.toString())
        .param("set", division.set())
        .param("year", division.year())
        .update();
    database
        .sql("select division from region.division where division = :division for update")
        .param("division", division.toString())
        .query(String.class)
        .single();
  }

  /** All areas of a division, by ordinal. */
  List<AreaRow> list(Division division) {
    return database
        .sql(
            """
            select code, ordinal, name, ggd_region, province
            from region.area where division = :division order by ordinal
            """)
        .param("division", division.toString())
        .query(AreaStore::row)
        .list();
  }

  private static AreaRow row(ResultSet row, int number) throws SQLException {
    return new AreaRow(
        AreaCode.of(row.getString("code")),
        row.getInt("ordinal"),
        Optional.ofNullable(row.getString("name")),
        Optional.ofNullable(row.getString("ggd_region")).map(AreaCode::of),
        Optional.ofNullable(row.getString("province")).map(AreaCode::of));
  }

  /** One statement for all: 18,000 areas of a year come in at once. */
  void add(Division division, List<AreaRow> rows) {
    database
        .sql(
            """
            insert into region.area
              (division, code, ordinal, level, name, parent, ggd_region, province)
            select :division, told.* from unnest(
              :codes::text[], :ordinals::integer[], :levels::text[], :names::text[],
              :parents::text[], :ggdRegions::text[], :provinces::text[]) told
            """)
        .param("division", division.toString())
        .param("codes", SqlArrays.texts(rows, row -> row.code().value()))
        .param("ordinals", rows.stream().mapToInt(AreaRow::ordinal).toArray())
        .param("levels", SqlArrays.texts(rows, row -> row.code().level().name()))
        .param("names", SqlArrays.texts(rows, row -> row.name().orElse(null)))
        .param("parents", SqlArrays.texts(rows, row -> text(row.parent())))
        .param("ggdRegions", SqlArrays.texts(rows, row -> text(row.ggdRegion())))
        .param("provinces", SqlArrays.texts(rows, row -> text(row.province())))
        .update();
  }

  void change(Division division, List<AreaRow> rows) {
    database
        .sql(
            """
            update region.area known
            set name = told.name, ggd_region = told.ggd_region, province = told.province
            from unnest(:codes::text[], :names::text[], :ggdRegions::text[], :provinces::text[])
              told (code, name, ggd_region, province)
            where known.division = :division and known.code = told.code
            """)
        .param("division", division.toString())
        .param("codes", SqlArrays.texts(rows, row -> row.code().value()))
        .param("names", SqlArrays.texts(rows, row -> row.name().orElse(null)))
        .param("ggdRegions", SqlArrays.texts(rows, row -> text(row.ggdRegion())))
        .param("provinces", SqlArrays.texts(rows, row -> text(row.province())))
        .update();
  }

  /**
   * Lets these areas be found, where no newer division with a name speaks for them. In order of
   * code: two years that come in at the same time must not wait for each other.
   */
  void makeFindable(Division division, List<AreaRow> rows) {
    database
        .sql(
            """
            insert into region.search_entry as known (set_name, code, year, name_search)
            select :set, told.code, :year, told.name_search
            from unnest(:codes::text[], :searches::text[]) told (code, name_search)
            order by told.code
            on conflict (set_name, code) do update
              set year = excluded.year, name_search = excluded.name_search
            where case
              when excluded.name_search is null then known.name_search is null
                and excluded.year >= known.year
              else known.name_search is null or excluded.year >= known.year end
            """)
        .param("set", division.set())
        .param("year", division.year())
        .param("codes", SqlArrays.texts(rows, row -> row.code().value()))
        .param(
            "searches", SqlArrays.texts(rows, row -> row.name().map(SearchText::of).orElse(null)))
        .update();
  }

  private static @Nullable String text(Optional<AreaCode> code) {
    return code.map(AreaCode::value).orElse(null);
  }

  /** Throws {@link AreaNotFound} for the first code that the division does not hold. */
  void requireAreas(Division division, Collection<AreaCode> codes) {
    database
        .sql(
            """
            select code from unnest(:codes::text[]) given (code)
            where not exists (
              select from region.area where division = :division and area.code = given.code)
            limit 1
            """)
        .param("division", division.toString())
        .param("codes", SqlArrays.codes(codes))
        .query(String.class)
        .optional()
        .ifPresent(unknown -> {
          throw new AreaNotFound(unknown, division.toString());
        });
  }
}
