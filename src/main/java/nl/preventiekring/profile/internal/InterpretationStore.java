// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.profile.Interpretation;
import nl.preventiekring.profile.InterpretationId;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Division;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Interpretations in the database. */
@Repository
class InterpretationStore {
  private final JdbcClient database;

  InterpretationStore(JdbcClient database) {
    this.database = database;
  }

  void insert(Interpretation written) {
    database
        .sql(
            """
            insert into profile.interpretation (
              id, division, area, kind, indicator, body, basis, author, written_at)
            values (
              :id, :division, :area, :kind, :indicator, :body, :basis, :author, :writtenAt)
            """)
        .param("id", written.id().value())
        .param("division", written.area().division().toString())
        .param("area", written.area().code().value())
        .param("kind", written.content().kind().name())
        .param("indicator", written.content().indicator().map(IndicatorId::value).orElse(null))
        .param("body", written.content().text())
        .param("basis", written.content().basis())
        .param("author", written.author().value())
        .param("writtenAt", written.writtenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The number of interpretations that were there. */
  int remove(InterpretationId id, Instant now) {
    return database
        .sql(
            """
            update profile.interpretation set removed_at = :now
            where id = :id and removed_at is null
            """)
        .param("id", id.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The number of interpretations that were removed. */
  int restore(InterpretationId id) {
    return database
        .sql(
            """
            update profile.interpretation set removed_at = null
            where id = :id and removed_at is not null
            """)
        .param("id", id.value())
        .update();
  }

  Optional<Interpretation> find(InterpretationId id, boolean removed) {
    return database
        .sql(
            """
            select * from profile.interpretation
            where id = :id and (removed_at is not null) = :removed
            """)
        .param("id", id.value())
        .param("removed", removed)
        .query(InterpretationStore::interpretation)
        .optional();
  }

  List<Interpretation> list(AreaId area) {
    return database
        .sql(
            """
            select * from profile.interpretation
            where division = :division and area = :area and removed_at is null
            order by array_position(array['STORY', 'FIGURE', 'OBSERVATION'], kind), indicator,
              written_at desc, id
            limit 200
            """)
        .param("division", area.division().toString())
        .param("area", area.code().value())
        .query(InterpretationStore::interpretation)
        .list();
  }

  /** A checksum of those that stand; each is written once and never changed. */
  String state(AreaId area) {
    return database
        .sql(
            """
            select coalesce(md5(string_agg(id::text, ',' order by id)), '')
            from profile.interpretation
            where division = :division and area = :area and removed_at is null
            """)
        .param("division", area.division().toString())
        .param("area", area.code().value())
        .query(String.class)
        .single();
  }

  private static Interpretation interpretation(ResultSet row, int number) throws SQLException {
    return new Interpretation(
        new InterpretationId(row.getObject("id", UUID.class)),
        new AreaId(Division.of(row.getString("division")), AreaCode.of(row.getString("area"))),
        new Interpretation.Content(
            Interpretation.Kind.valueOf(row.getString("kind")),
            Optional.ofNullable(row.getString("indicator")).map(IndicatorId::new),
            row.getString("body"),
            row.getString("basis")),
        new PersonId(row.getObject("author", UUID.class)),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
