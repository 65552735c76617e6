// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.Release;
import nl.preventiekring.indicator.ReleaseDraft;
import nl.preventiekring.indicator.ReleaseDraft.SourceFile;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.region.Division;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of indicator.release and indicator.release_file. */
@Component
class ReleaseStore {
  private final JdbcClient jdbc;

  ReleaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ReleaseId> findPublished(String fingerprint) {
    return jdbc.sql(
            """
            select id from indicator.release
            where fingerprint = :fingerprint and status = 'PUBLISHED' and owner_organisation is null
            """)
        .param("fingerprint", fingerprint)
        .query((row, _) -> new ReleaseId(row.getLong("id")))
        .optional();
  }

  ReleaseId insert(ReleaseDraft draft, Instant now) {
    long id =
        jdbc.sql(
                """
                insert into indicator.release (division_set, division_year, source_table, title, fingerprint, status,
                  retrieved_at, published_at, imported_by, rows_read, rows_accepted, rows_refused, slices)
                values (:set, :year, :table, :title, :fingerprint, 'PUBLISHED',
                  :retrievedAt, :publishedAt, :importedBy, :read, :accepted, :refused, :slices)
                returning id
                """)
            .param("set", draft.division().set())
            .param("year", draft.division().year())
            .param("table", draft.table())
            .param("title", draft.title())
            .param("fingerprint", draft.fingerprint())
            .param("retrievedAt", Timestamp.from(draft.retrievedAt()))
            .param("publishedAt", Timestamp.from(now))
            .param("importedBy", draft.importedBy().orElse(null))
            .param("read", draft.rowsRead())
            .param("accepted", draft.rowsAccepted())
            .param("refused", draft.rowsRefused())
            .param("slices", draft.slices().size())
            .query(Long.class)
            .single();
    insertFiles(id, draft.files());
    return new ReleaseId(id);
  }

  private void insertFiles(long release, List<SourceFile> files) {
    for (int position = 0; position < files.size(); position++) {
      SourceFile file = files.get(position);
      jdbc.sql(
              "insert into indicator.release_file values (:release, :position, :name, :sha256, :bytes)")
          .param("release", release)
          .param("position", position)
          .param("name", file.name())
          .param("sha256", file.sha256())
          .param("bytes", file.bytes())
          .update();
    }
  }

  /** Whether the release was published until now. */
  boolean withdraw(ReleaseId id, Instant now) {
    return jdbc.sql(
                """
                update indicator.release set status = 'WITHDRAWN', withdrawn_at = :now
                where id = :id and status = 'PUBLISHED'
                """)
            .param("id", id.value())
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** Whether the release was withdrawn until now. */
  boolean restore(ReleaseId id) {
    return jdbc.sql(
                """
                update indicator.release set status = 'PUBLISHED', withdrawn_at = null
                where id = :id and status = 'WITHDRAWN'
                """)
            .param("id", id.value())
            .update()
        == 1;
  }

  /** Newest first; with an id only that one. */
  List<Release> list(Optional<ReleaseId> only) {
    Map<Long, List<SourceFile>> files = files(only);
    return jdbc.sql(
            """
            select * from indicator.release
            where sharing = 'public' and (:id::bigint is null or id = :id)
            order by id desc
            """)
        .param("id", only.map(ReleaseId::value).orElse(null))
        .query((row, _) ->
            new Release(
                new ReleaseId(row.getLong("id")),
                new Division(row.getString("division_set"), row.getInt("division_year")),
                row.getString("source_table"),
                row.getString("title"),
                row.getString("fingerprint"),
                Release.Status.valueOf(row.getString("status")),
                row.getTimestamp("retrieved_at").toInstant(),
                row.getTimestamp("published_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("imported_by")),
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_refused"),
                row.getInt("slices"),
                files.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  private Map<Long, List<SourceFile>> files(Optional<ReleaseId> only) {
    record Row(long release, SourceFile file) {}
    return jdbc
        .sql(
            """
            select release_id, name, sha256, bytes from indicator.release_file
            where :id::bigint is null or release_id = :id
            order by release_id, position
            """)
        .param("id", only.map(ReleaseId::value).orElse(null))
        .query((row, _) ->
            new Row(
                row.getLong(1), new SourceFile(row.getString(2), row.getString(3), row.getLong(4))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::release, Collectors.mapping(Row::file, Collectors.toList())));
  }
}
