// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.opendata.ImportReport;
import nl.preventiekring.opendata.jobs.ImportJob.Progress;
import nl.preventiekring.opendata.jobs.ImportJob.RefusedBecause;
import nl.preventiekring.opendata.jobs.ImportJob.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The jobs in the database. */
@Component
class ImportJobStore {
  private static final String ALL =
      """
      select id, state, request, requested_by, requested_at, started_at, ended_at,
             progress_source, progress_done, progress_total, cancel_asked, report,
             refusal_rule, refusal_key, refusal_arguments
      from opendata.import_job
      """;

  private final JdbcClient jdbc;
  private final JobJson json;

  ImportJobStore(JdbcClient jdbc, JobJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(JobId id, JobRequest request, String requestedBy, Instant at) {
    jdbc.sql(
            """
            insert into opendata.import_job (id, request, requested_by, requested_at)
            values (:id, :request::jsonb, :by, :at)
            """)
        .param("id", id.value())
        .param("request", json.write(request))
        .param("by", requestedBy)
        .param("at", Timestamp.from(at))
        .update();
  }

  Optional<ImportJob> find(JobId id) {
    return jdbc.sql(ALL + " where id = :id").param("id", id.value()).query(this::job).optional();
  }

  /** Newest first. */
  List<ImportJob> listNewest(int most) {
    return jdbc.sql(ALL + " order by requested_at desc, id limit :most")
        .param("most", most)
        .query(this::job)
        .list();
  }

  /** Makes the job that waits longest the running one, unless one runs. */
  Optional<JobId> claim(Instant at) {
    return jdbc.sql(
            """
            update opendata.import_job set state = 'RUNNING', started_at = :at
            where id = (select id from opendata.import_job where state = 'QUEUED'
                        order by requested_at, id limit 1 for update skip locked)
              and not exists (select from opendata.import_job where state = 'RUNNING')
            returning id
            """)
        .param("at", Timestamp.from(at))
        .query((row, _) -> id(row))
        .optional();
  }

  boolean anyWaiting() {
    return jdbc.sql("select exists (select from opendata.import_job where state = 'QUEUED')")
        .query(Boolean.class)
        .single();
  }

  /** Remembers how far a running job is and answers whether it should go on. */
  boolean progress(JobId id, Progress progress) {
    return jdbc.sql(
            """
            update opendata.import_job
            set progress_source = :source, progress_done = :done, progress_total = :total
            where id = :id and state = 'RUNNING'
            returning not cancel_asked
            """)
        .param("source", progress.source())
        .param("done", progress.done())
        .param("total", progress.total())
        .param("id", id.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** Ends a waiting job, or asks a running one to stop. False where it is neither. */
  boolean cancel(JobId id, Instant at) {
    return jdbc.sql(
                """
                update opendata.import_job
                set cancel_asked = true,
                    state = case state when 'QUEUED' then 'CANCELLED' else state end,
                    ended_at = case state when 'QUEUED' then :at::timestamptz end
                where id = :id and state in ('QUEUED', 'RUNNING')
                """)
            .param("at", Timestamp.from(at))
            .param("id", id.value())
            .update()
        > 0;
  }

  /**
   * @throws IllegalStateException where the job runs no longer, so that what it would store is
   *     undone: somebody was told already that it stored nothing
   */
  void endDone(JobId id, ImportReport report, Instant at) {
    int ended =
        jdbc.sql(
                """
                update opendata.import_job
                set state = 'DONE', ended_at = :at, report = :report::jsonb
                where id = :id and state = 'RUNNING'
                """)
            .param("at", Timestamp.from(at))
            .param("report", json.write(report))
            .param("id", id.value())
            .update();
    if (ended == 0) {
      throw new IllegalStateException("import job " + id + " was ended by somebody else");
    }
  }

  void endCancelled(JobId id, Instant at) {
    jdbc.sql(
            """
            update opendata.import_job set state = 'CANCELLED', ended_at = :at
            where id = :id and state = 'RUNNING'
            """)
        .param("at", Timestamp.from(at))
        .param("id", id.value())
        .update();
  }

  /**
   * @param state REFUSED or INTERRUPTED
   */
  void endRefused(JobId id, State state, RefusedBecause because, Instant at) {
    jdbc.sql(
            """
            update opendata.import_job
            set state = :state, ended_at = :at,
                refusal_rule = :rule, refusal_key = :key, refusal_arguments = :arguments
            where id = :id and state = 'RUNNING'
            """)
        .param("state", state.name())
        .param("at", Timestamp.from(at))
        .param("rule", because.rule().orElse(null))
        .param("key", because.key())
        .param("arguments", because.arguments().toArray(new String[0]))
        .param("id", id.value())
        .update();
  }

  /** Ends what a process left behind that is no longer there. */
  List<JobId> interruptRunning(Instant at) {
    return jdbc.sql(
            """
            update opendata.import_job set state = 'INTERRUPTED', ended_at = :at
            where state = 'RUNNING'
            returning id
            """)
        .param("at", Timestamp.from(at))
        .query((row, _) -> id(row))
        .list();
  }

  /** Jobs whose files are still wanted. */
  Set<JobId> listUnfinished() {
    return jdbc.sql("select id from opendata.import_job where state in ('QUEUED', 'RUNNING')")
        .query((row, _) -> id(row))
        .set();
  }

  private ImportJob job(ResultSet row, int number) throws SQLException {
    return new ImportJob(
        id(row),
        State.valueOf(row.getString("state")),
        json.request(row.getString("request")),
        row.getString("requested_by"),
        row.getTimestamp("requested_at").toInstant(),
        moment(row, "started_at"),
        moment(row, "ended_at"),
        new Progress(
            row.getString("progress_source"),
            row.getLong("progress_done"),
            row.getLong("progress_total")),
        row.getBoolean("cancel_asked"),
        Optional.ofNullable(row.getString("report")).map(json::report),
        refusal(row));
  }

  private static Optional<RefusedBecause> refusal(ResultSet row) throws SQLException {
    @Nullable Array arguments = row.getArray("refusal_arguments");
    if (arguments == null) {
      return Optional.empty();
    }
    return Optional.of(
        new RefusedBecause(
            Optional.ofNullable(row.getString("refusal_rule")),
            row.getString("refusal_key"),
            List.of((String[]) arguments.getArray())));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }

  private static JobId id(ResultSet row) throws SQLException {
    return new JobId(row.getObject("id", java.util.UUID.class));
  }
}
