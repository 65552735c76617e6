package nl.preventiekring.region.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.preventiekring.region.AreaCode;
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
            .param("levels", texts(rows, row -> Optional.of(row.code().level().name())))
            .param("parents", texts(rows, row -> row.parent().map(AreaCode::value)));
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
        .param("codes", texts(rows, row -> Optional.of(row.code().value())))
        .param("names", texts(rows, AreaRow::name))
        .param("searches", texts(rows, row -> row.name().map(SearchText::of)))
        .param("ggdRegions", texts(rows, row -> row.ggdRegion().map(AreaCode::value)))
        .param("provinces", texts(rows, row -> row.province().map(AreaCode::value)));
  }

  private static @Nullable String[] texts(
      List<AreaRow> rows, Function<AreaRow, Optional<String>> field) {
    @Nullable String[] texts = new String[rows.size()];
    for (int at = 0; at < texts.length; at++) {
      texts[at] = field.apply(rows.get(at)).orElse(null);
    }
    return texts;
  }
}
