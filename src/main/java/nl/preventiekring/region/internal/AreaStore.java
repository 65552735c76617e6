package nl.preventiekring.region.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
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

  List<Division> listDivisions() {
    return database
        .sql("select division from region.division")
        .query((row, number) -> Division.of(row.getString(1)))
        .list();
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
    JdbcClient.StatementSpec statement =
        database
            .sql(
                """
                insert into region.area
                  (division, code, ordinal, level, name, name_search, parent, ggd_region, province)
                select :division, told.* from unnest(
                  :codes::text[], :ordinals::integer[], :levels::text[], :names::text[],
                  :searches::text[], :parents::text[], :ggdRegions::text[], :provinces::text[]) told
                """)
            .param("ordinals", rows.stream().mapToInt(AreaRow::ordinal).toArray())
            .param("levels", SqlArrays.texts(rows, row -> row.code().level().name()))
            .param("parents", SqlArrays.texts(rows, row -> text(row.parent())));
    whatSourcesTell(statement, division, rows).update();
  }

  void change(Division division, List<AreaRow> rows) {
    JdbcClient.StatementSpec statement =
        database.sql(
            """
            update region.area known
            set name = told.name, name_search = told.name_search,
              ggd_region = told.ggd_region, province = told.province
            from unnest(
              :codes::text[], :names::text[], :searches::text[],
              :ggdRegions::text[], :provinces::text[])
              told (code, name, name_search, ggd_region, province)
            where known.division = :division and known.code = told.code
            """);
    whatSourcesTell(statement, division, rows).update();
  }

  private static JdbcClient.StatementSpec whatSourcesTell(
      JdbcClient.StatementSpec statement, Division division, List<AreaRow> rows) {
    return statement
        .param("division", division.toString())
        .param("codes", SqlArrays.texts(rows, row -> row.code().value()))
        .param("names", SqlArrays.texts(rows, row -> row.name().orElse(null)))
        .param(
            "searches", SqlArrays.texts(rows, row -> row.name().map(SearchText::of).orElse(null)))
        .param("ggdRegions", SqlArrays.texts(rows, row -> text(row.ggdRegion())))
        .param("provinces", SqlArrays.texts(rows, row -> text(row.province())));
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
