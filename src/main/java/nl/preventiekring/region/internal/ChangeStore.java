// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.MunicipalityChange;
import nl.preventiekring.region.SinceLastYear;
import nl.preventiekring.region.model.ChangeBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of changes of municipalities and yearly flags of districts and neighbourhoods. */
@Repository
class ChangeStore {
  private final JdbcClient database;

  ChangeStore(JdbcClient database) {
    this.database = database;
  }

  void replace(String set, ChangeCoverage coverage, Collection<MunicipalityChange> changes) {
    database
        .sql("delete from region.municipality_change where set_name = :set and source = :source")
        .param("set", set)
        .param("source", coverage.source())
        .update();
    insert(set, coverage, changes);
    cover(set, coverage);
  }

  /** A list may name a change twice. */
  private void insert(String set, ChangeCoverage coverage, Collection<MunicipalityChange> changes) {
    database
        .sql(
            """
            insert into region.municipality_change
              (set_name, effective, old_code, new_code, source)
            select :set, told.effective, told.old_code, told.new_code, :source
            from unnest(:days::date[], :old::text[], :new::text[])
              told (effective, old_code, new_code)
            on conflict do nothing
            """)
        .param("set", set)
        .param("source", coverage.source())
        .param("days", SqlArrays.texts(changes, change -> change.effective().toString()))
        .param("old", SqlArrays.texts(changes, change -> change.from().value()))
        .param(
            "new",
            SqlArrays.texts(changes, change -> change.to().map(AreaCode::value).orElse(null)))
        .update();
  }

  private void cover(String set, ChangeCoverage coverage) {
    database
        .sql(
            """
            insert into region.change_coverage (set_name, from_year, to_year, source)
            values (:set, :from, :to, :source)
            on conflict (set_name, source) do update
              set from_year = excluded.from_year, to_year = excluded.to_year
            """)
        .param("set", set)
        .param("from", coverage.fromYear())
        .param("to", coverage.toYear())
        .param("source", coverage.source())
        .update();
  }

  /** The changes of municipalities of every set. */
  Map<String, ChangeBook> books() {
    Map<String, List<MunicipalityChange>> changes = changesBySet();
    Map<String, ChangeBook> books = new HashMap<>();
    coveragesBySet()
        .forEach((set, covered) ->
            books.put(set, new ChangeBook(changes.getOrDefault(set, List.of()), covered)));
    return Map.copyOf(books);
  }

  private Map<String, List<MunicipalityChange>> changesBySet() {
    return bySet(
        database
            .sql("select set_name, effective, old_code, new_code from region.municipality_change")
            .query((row, at) -> Map.entry(row.getString("set_name"), change(row)))
            .list());
  }

  private Map<String, List<ChangeCoverage>> coveragesBySet() {
    return bySet(
        database
            .sql("select set_name, from_year, to_year, source from region.change_coverage")
            .query((row, at) -> Map.entry(row.getString("set_name"), coverage(row)))
            .list());
  }

  private static <T> Map<String, List<T>> bySet(List<Map.Entry<String, T>> entries) {
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static MunicipalityChange change(ResultSet row) throws SQLException {
    return new MunicipalityChange(
        row.getObject("effective", LocalDate.class),
        AreaCode.of(row.getString("old_code")),
        Optional.ofNullable(row.getString("new_code")).map(AreaCode::of));
  }

  private static ChangeCoverage coverage(ResultSet row) throws SQLException {
    return new ChangeCoverage(
        row.getInt("from_year"), row.getInt("to_year"), row.getString("source"));
  }

  void replaceFlags(Division division, Map<AreaCode, SinceLastYear> flags) {
    List<Map.Entry<AreaCode, SinceLastYear>> entries = List.copyOf(flags.entrySet());
    database
        .sql(
            """
            insert into region.area_change (division, code, change)
            select :division, told.* from unnest(:codes::text[], :changes::text[]) told
            on conflict (division, code) do update set change = excluded.change
            """)
        .param("division", division.toString())
        .param("codes", SqlArrays.texts(entries, entry -> entry.getKey().value()))
        .param("changes", SqlArrays.texts(entries, entry -> entry.getValue().name()))
        .update();
  }

  /** The flags of these codes in the divisions after one year up to and including another. */
  Map<AreaCode, Map<Integer, SinceLastYear>> flags(
      String set, Collection<AreaCode> codes, int afterYear, int toYear) {
    Map<AreaCode, Map<Integer, SinceLastYear>> flags = new HashMap<>();
    database
        .sql(
            """
            select code, year, change
            from region.area_change join region.division using (division)
            where set_name = :set and year > :after and year <= :to and code = any(:codes)
            """)
        .param("set", set)
        .param("after", afterYear)
        .param("to", toYear)
        .param("codes", SqlArrays.texts(codes, AreaCode::value))
        .query((ResultSet row) -> {
          flags
              .computeIfAbsent(AreaCode.of(row.getString("code")), code -> new HashMap<>())
              .put(row.getInt("year"), SinceLastYear.valueOf(row.getString("change")));
        });
    return flags;
  }
}
