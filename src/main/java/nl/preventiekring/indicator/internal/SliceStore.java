// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.SliceKey;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of indicator.slice. */
@Component
class SliceStore {
  /**
   * One statement in the pipe carries at most this many slices: 50 x 3 arrays of 18,000 areas are
   * 11 MB.
   */
  private static final int BATCH = 50;

  private final JdbcTemplate jdbc;

  SliceStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A slice that is in force, without its cells. */
  record InForce(ReleaseId release, SliceKey key) {}

  void insert(ReleaseId release, Collection<Slice> slices) {
    jdbc.batchUpdate(
        """
        insert into indicator.slice (release_id, indicator, period, age_from, age_to, source_key, kind, decimals,
          numbers, lower_bounds, upper_bounds, respondents)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        slices,
        BATCH,
        (statement, slice) -> bind(statement, release, slice));
  }

  private static void bind(PreparedStatement statement, ReleaseId release, Slice slice)
      throws SQLException {
    SliceKey key = slice.key();
    statement.setLong(1, release.value());
    statement.setString(2, key.indicator().value());
    statement.setInt(3, key.period().year());
    statement.setInt(4, key.ageBand().from());
    statement.setInt(5, key.ageBand().to());
    statement.setString(6, slice.sourceKey());
    statement.setString(7, slice.kind().name());
    statement.setInt(8, slice.values().decimals());
    statement.setBytes(9, CellBytes.of(slice.values()));
    statement.setBytes(10, CellBytes.ofOptional(slice.lower()));
    statement.setBytes(11, CellBytes.ofOptional(slice.upper()));
    statement.setBytes(12, CellBytes.ofOptional(slice.respondents()));
  }

  /**
   * Per table, indicator, period and age band the newest published public release that holds it; of
   * own figures every such release, because each may be about other areas ({@link Slice#isOwn}).
   */
  List<InForce> listInForce() {
    return jdbc.query(
        """
        select * from (
          select r.id, r.division_set, r.division_year, r.source_table, s.indicator, s.period, s.age_from, s.age_to,
            s.source_key = r.source_table || ':' || s.indicator as own,
            row_number() over (
              partition by r.division_set, r.division_year, r.source_table, s.indicator, s.period, s.age_from, s.age_to
              order by r.id desc) as place
          from indicator.release r join indicator.slice s on s.release_id = r.id
          where r.status = 'PUBLISHED' and r.sharing = 'public') published
        where own or place = 1
        """,
        (row, _) -> new InForce(new ReleaseId(row.getLong("id")), key(row)));
  }

  /**
   * Hands every slice of these releases to the reader, one at a time: a national set is over 100
   * MB.
   */
  void read(Set<ReleaseId> releases, Consumer<Slice> reader) {
    Long[] ids = releases.stream().map(ReleaseId::value).toArray(Long[]::new);
    jdbc.query(
        connection -> {
          // prepareThreshold -1 asks for binary transfer at once; as text every byte would travel
          // as two
          PreparedStatement statement =
              connection.prepareStatement(
                  """
                  select r.id, r.division_set, r.division_year, r.source_table, s.*
                  from indicator.slice s join indicator.release r on r.id = s.release_id
                  where r.id = any (?)
                  """);
          statement.unwrap(org.postgresql.PGStatement.class).setPrepareThreshold(-1);
          statement.setFetchSize(BATCH);
          statement.setArray(1, connection.createArrayOf("bigint", ids));
          return statement;
        },
        row -> {
          reader.accept(slice(row));
        });
  }

  private static Slice slice(ResultSet row) throws SQLException {
    int decimals = row.getInt("decimals");
    return new Slice(
        key(row),
        row.getString("source_key"),
        KindOfFigure.valueOf(row.getString("kind")),
        new ReleaseId(row.getLong("id")),
        CellBytes.read(decimals, row.getBytes("numbers")),
        CellBytes.readOptional(decimals, row.getBytes("lower_bounds")),
        CellBytes.readOptional(decimals, row.getBytes("upper_bounds")),
        CellBytes.readOptional(0, row.getBytes("respondents")));
  }

  private static SliceKey key(ResultSet row) throws SQLException {
    return new SliceKey(
        new Division(row.getString("division_set"), row.getInt("division_year")),
        row.getString("source_table"),
        new IndicatorId(row.getString("indicator")),
        new Period(row.getInt("period")),
        new AgeBand(row.getInt("age_from"), row.getInt("age_to")));
  }
}
