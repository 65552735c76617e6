// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.profile.Question;
import nl.preventiekring.profile.QuestionId;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions in the database. */
@Repository
class QuestionStore {
  private final JdbcClient database;

  QuestionStore(JdbcClient database) {
    this.database = database;
  }

  void insert(Question question) {
    with(
            """
            insert into profile.question (
              id, title, purpose, target_group, ages, division, areas, indicators, made_by, made_at)
            values (
              :id, :title, :purpose, :targetGroup, :ages, :division, :areas, :indicators, :madeBy,
              :madeAt)
            """,
            question.id(),
            question.content())
        .param("madeBy", question.madeBy().value())
        .param("madeAt", question.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The number of questions that were there. */
  int replace(QuestionId id, Question.Content content) {
    return with(
            """
            update profile.question
            set title = :title, purpose = :purpose, target_group = :targetGroup, ages = :ages,
              division = :division, areas = :areas, indicators = :indicators
            where id = :id and deleted_at is null
            """,
            id,
            content)
        .update();
  }

  private JdbcClient.StatementSpec with(String sql, QuestionId id, Question.Content content) {
    return database
        .sql(sql)
        .param("id", id.value())
        .param("title", content.title())
        .param("purpose", content.purpose())
        .param("targetGroup", content.targetGroup())
        .param("ages", content.ages().toString())
        .param("division", content.division().toString())
        .param("areas", content.areas().stream().map(AreaCode::value).toArray(String[]::new))
        .param(
            "indicators",
            content.indicators().stream().map(IndicatorId::value).toArray(String[]::new));
  }

  /** The number of questions that were there. */
  int delete(QuestionId id, Instant now) {
    return database
        .sql("update profile.question set deleted_at = :now where id = :id and deleted_at is null")
        .param("id", id.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The number of questions that were deleted. */
  int restore(QuestionId id) {
    return database
        .sql("update profile.question set deleted_at = null where id = :id and deleted_at notnull")
        .param("id", id.value())
        .update();
  }

  Optional<Question> find(QuestionId id, boolean deleted) {
    return database
        .sql(
            """
            select * from profile.question
            where id = :id and (deleted_at is not null) = :deleted
            """)
        .param("id", id.value())
        .param("deleted", deleted)
        .query(QuestionStore::question)
        .optional();
  }

  List<Question> list() {
    return database
        .sql(
            """
            select * from profile.question where deleted_at is null
            order by title collate "und-x-icu", id
            """)
        .query(QuestionStore::question)
        .list();
  }

  private static Question question(ResultSet row, int number) throws SQLException {
    return new Question(
        new QuestionId(row.getObject("id", UUID.class)),
        new Question.Content(
            row.getString("title"),
            row.getString("purpose"),
            row.getString("target_group"),
            AgeBand.of(row.getString("ages")),
            Division.of(row.getString("division")),
            Arrays.stream(texts(row, "areas")).map(AreaCode::of).toList(),
            Arrays.stream(texts(row, "indicators")).map(IndicatorId::new).toList()),
        new PersonId(row.getObject("made_by", UUID.class)),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }
}
