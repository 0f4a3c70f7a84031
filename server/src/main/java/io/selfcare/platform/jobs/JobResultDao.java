package io.selfcare.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.Violation;
import io.selfcare.platform.ids.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What became of each row of a job's input. */
final class JobResultDao {
  private static final ObjectMapper JSON = new ObjectMapper();

  static void insert(TenantTx tx, JobId job, List<RowResult> rows) {
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                insert into job_results
                  (space_id, job_id, row_number, status, external_id, resource_id, action, code, detail,
                   errors, remarks)
                values (:space, :job, :row, :status, :externalId, :resourceId, :action, :code, :detail,
                  cast(:errors as jsonb), :remarks)
                """);
    for (RowResult row : rows) {
      batch
          .bind("space", tx.space().value())
          .bind("job", job.value())
          .bind("row", row.row())
          .bind("status", row.ok() ? "succeeded" : "failed")
          .bind("externalId", row.externalId())
          .bind("resourceId", row.resourceId())
          .bind("action", row.action() == null ? null : row.action().word())
          .bindArray("remarks", String.class, row.remarks())
          .bind("code", row.code() == null ? null : row.code().word())
          .bind("detail", row.detail())
          .bind("errors", json(row.errors()))
          .add();
    }
    batch.execute();
  }

  List<RowResult> list(TenantTx tx, JobId job, @Nullable String status, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from job_results where space_id = :space and job_id = :job
              and (cast(:status as text) is null or status = :status)
              and (cast(:after as bigint) is null or row_number > cast(:after as bigint))
            order by row_number limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("job", job.value())
        .bind("status", status)
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> result(row))
        .list();
  }

  /** How many rows did what. */
  Map<RowAction, Integer> actions(TenantTx tx, JobId job) {
    Map<RowAction, Integer> counts = new EnumMap<>(RowAction.class);
    tx.handle()
        .createQuery(
            """
            select action, count(*) as rows from job_results
            where space_id = :space and job_id = :job and action is not null group by action
            """)
        .bind("space", tx.space().value())
        .bind("job", job.value())
        .map((row, context) -> Map.entry(RowAction.of(row.getString("action")), row.getInt("rows")))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  Set<String> externalIds(TenantTx tx, JobId job) {
    return tx.handle()
        .createQuery(
            """
            select distinct external_id from job_results
            where space_id = :space and job_id = :job and external_id is not null
            """)
        .bind("space", tx.space().value())
        .bind("job", job.value())
        .mapTo(String.class)
        .collect(Collectors.toCollection(HashSet::new));
  }

  boolean hasNameless(TenantTx tx, JobId job) {
    return tx.handle()
        .createQuery(
            """
            select exists (select from job_results where space_id = :space and job_id = :job
              and status = 'failed' and external_id is null)
            """)
        .bind("space", tx.space().value())
        .bind("job", job.value())
        .mapTo(Boolean.class)
        .one();
  }

  void remark(TenantTx tx, JobId job, Map<Long, List<String>> remarks) {
    if (remarks.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                update job_results set remarks = remarks || cast(:remarks as text[])
                where space_id = :space and job_id = :job and row_number = :row
                  and not remarks @> cast(:remarks as text[])
                """);
    remarks.forEach(
        (row, texts) ->
            batch
                .bind("space", tx.space().value())
                .bind("job", job.value())
                .bind("row", row)
                .bindArray("remarks", String.class, texts)
                .add());
    batch.execute();
  }

  private static RowResult result(ResultSet row) throws SQLException {
    String code = row.getString("code");
    return new RowResult(
        row.getLong("row_number"),
        row.getString("external_id"),
        row.getString("resource_id"),
        row.getString("action") == null ? null : RowAction.of(row.getString("action")),
        code == null ? null : ErrorCode.valueOf(code.toUpperCase(Locale.ROOT)),
        row.getString("detail"),
        errors(row.getString("errors")),
        List.of((String[]) row.getArray("remarks").getArray()));
  }

  private static String json(List<Violation> errors) {
    try {
      return JSON.writeValueAsString(errors);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Violation> errors(String text) {
    try {
      return JSON.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
