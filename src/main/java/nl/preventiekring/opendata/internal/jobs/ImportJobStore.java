package nl.preventiekring.opendata.internal.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.account.Person;
import nl.preventiekring.opendata.ImportJob;
import nl.preventiekring.opendata.ImportJob.Progress;
import nl.preventiekring.opendata.ImportJob.Refused;
import nl.preventiekring.opendata.ImportJob.State;
import nl.preventiekring.opendata.ImportJobId;
import nl.preventiekring.opendata.ImportOrder;
import nl.preventiekring.opendata.ImportReport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of opendata.import_job. */
@Component
class ImportJobStore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  ImportJobStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ImportJobId insert(ImportOrder order, Person askedBy, Instant now) {
    return jdbc.sql(
            """
            insert into opendata.import_job (state, import_order, asked_by, asked_by_name, asked_at)
            values ('QUEUED', :order::jsonb, :person, :name, :now)
            returning id
            """)
        .param("order", JSON.writeValueAsString(order))
        .param("person", askedBy.id().value())
        .param("name", askedBy.name())
        .param("now", Timestamp.from(now))
        .query((row, _) -> new ImportJobId(row.getLong("id")))
        .single();
  }

  /** False where it no longer waits. */
  boolean start(ImportJobId id, Instant now) {
    return jdbc.sql(
                """
                update opendata.import_job set state = 'RUNNING', started_at = :now
                where id = :id and state = 'QUEUED'
                """)
            .param("id", id.value())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** Answers whether somebody asked to cancel. */
  boolean progress(ImportJobId id, Progress progress) {
    return jdbc.sql(
            """
            update opendata.import_job
            set progress_what = :what, progress_done = :done, progress_total = :total
            where id = :id
            returning cancel_asked
            """)
        .param("id", id.value())
        .param("what", progress.what())
        .param("done", Math.max(0, progress.done()))
        .param("total", Math.max(0, progress.total()))
        .query(Boolean.class)
        .single();
  }

  void done(ImportJobId id, ImportReport report, Instant now) {
    end(id, State.DONE, JSON.writeValueAsString(report), null, now);
  }

  void refused(ImportJobId id, Refused refusal, Instant now) {
    end(id, State.REFUSED, null, JSON.writeValueAsString(refusal), now);
  }

  /** Ends in a state without further words; nothing changes where it is over already. */
  void end(ImportJobId id, State state, Instant now) {
    end(id, state, null, null, now);
  }

  /** False where it does not wait any more. */
  boolean endWaiting(ImportJobId id, State state, Instant now) {
    return jdbc.sql(
                """
                update opendata.import_job set state = :state, ended_at = :now
                where id = :id and state = 'QUEUED'
                """)
            .param("id", id.value())
            .param("state", state.name())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  void askToCancel(ImportJobId id) {
    jdbc.sql("update opendata.import_job set cancel_asked = true where id = :id and ended_at is null")
        .param("id", id.value())
        .update();
  }

  Optional<ImportJob> find(ImportJobId id) {
    return jdbc.sql("select * from opendata.import_job where id = :id")
        .param("id", id.value())
        .query((row, _) -> job(row, row.getString("report"), row.getString("refusal")))
        .optional();
  }

  List<ImportJob> list(int most) {
    return jdbc.sql("select * from opendata.import_job order by id desc limit :most")
        .param("most", most)
        .query((row, _) -> job(row, null, null))
        .list();
  }

  /** Folders of orders whose files are still needed. */
  List<String> listFoldersInUse() {
    return jdbc.sql(
            "select import_order ->> 'folder' from opendata.import_job where ended_at is null")
        .query(String.class)
        .list();
  }

  private void end(
      ImportJobId id,
      State state,
      @Nullable String report,
      @Nullable String refusal,
      Instant now) {
    jdbc.sql(
            """
            update opendata.import_job
            set state = :state, ended_at = :now, report = :report::jsonb, refusal = :refusal::jsonb
            where id = :id and ended_at is null
            """)
        .param("id", id.value())
        .param("state", state.name())
        .param("report", report)
        .param("refusal", refusal)
        .param("now", Timestamp.from(now))
        .update();
  }

  private static ImportJob job(ResultSet row, @Nullable String report, @Nullable String refusal)
      throws SQLException {
    return new ImportJob(
        new ImportJobId(row.getLong("id")),
        State.valueOf(row.getString("state")),
        JSON.readValue(row.getString("import_order"), ImportOrder.class),
        row.getString("asked_by_name"),
        row.getTimestamp("asked_at").toInstant(),
        instant(row, "started_at"),
        instant(row, "ended_at"),
        new Progress(
            row.getString("progress_what"),
            row.getLong("progress_done"),
            row.getLong("progress_total")),
        row.getBoolean("cancel_asked"),
        Optional.ofNullable(report).map(json -> JSON.readValue(json, ImportReport.class)),
        Optional.ofNullable(refusal).map(json -> JSON.readValue(json, Refused.class)));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
