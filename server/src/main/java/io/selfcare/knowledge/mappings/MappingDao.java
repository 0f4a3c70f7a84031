package io.selfcare.knowledge.mappings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.knowledge.Rows;
import io.selfcare.knowledge.lines.ColumnsJson;
import io.selfcare.knowledge.sources.SourceFormat;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ImportMappingId;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** The rows of import mappings. */
final class MappingDao {
  private static final ObjectMapper JSON = new ObjectMapper();

  void insert(ChangeTx tx, ImportMappingId id, MappingFacts facts) {
    execute(
        tx,
        id,
        facts,
        tx.handle()
            .createUpdate(
                """
                insert into import_mappings (space_id, id, name, format, columns, defaults,
                  list_separator, created_at, updated_at)
                values (:space, :id, :name, :format, cast(:columns as jsonb),
                  cast(:defaults as jsonb), :separator, :now, :now)
                """));
  }

  /** False when somebody else was faster. */
  boolean update(ChangeTx tx, ImportMappingId id, long expected, MappingFacts facts) {
    return execute(
            tx,
            id,
            facts,
            tx.handle()
                .createUpdate(
                    """
                    update import_mappings set name = :name, format = :format,
                      columns = cast(:columns as jsonb), defaults = cast(:defaults as jsonb),
                      list_separator = :separator, version = version + 1, updated_at = :now
                    where space_id = :space and id = :id and version = :expected
                    """)
                .bind("expected", expected))
        == 1;
  }

  private static int execute(
      ChangeTx tx, ImportMappingId id, MappingFacts facts, Update statement) {
    try {
      return statement
          .bind("space", tx.space().value())
          .bind("id", id.value())
          .bind("name", facts.name())
          .bind("format", facts.format() == null ? null : facts.format().word())
          .bind("columns", ColumnsJson.named(facts.columns()).toString())
          .bind("defaults", ColumnsJson.defaults(facts.columns()).toString())
          .bind("separator", String.valueOf(facts.columns().listSeparator()))
          .bind("now", tx.now())
          .execute();
    } catch (RuntimeException e) {
      if (Rows.notUnique(e)) {
        throw new ProblemException(
            ErrorCode.CONFLICT,
            "Another import mapping has the name '%s'.".formatted(facts.name()));
      }
      throw e;
    }
  }

  void delete(ChangeTx tx, ImportMappingId id) {
    tx.handle()
        .createUpdate("delete from import_mappings where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .execute();
  }

  Optional<ImportMapping> find(TenantTx tx, ImportMappingId id) {
    return tx.handle()
        .createQuery("select * from import_mappings where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> mapping(row))
        .findOne();
  }

  Optional<ImportMapping> find(TenantTx tx, String name) {
    return tx.handle()
        .createQuery("select * from import_mappings where space_id = :space and name = :name")
        .bind("space", tx.space().value())
        .bind("name", name)
        .map((row, context) -> mapping(row))
        .findOne();
  }

  /** The newest first. */
  List<ImportMapping> list(TenantTx tx, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from import_mappings where space_id = :space
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> mapping(row))
        .list();
  }

  private static ImportMapping mapping(ResultSet row) throws SQLException {
    String format = row.getString("format");
    return new ImportMapping(
        new ImportMappingId(row.getObject("id", UUID.class)),
        new MappingFacts(
            row.getString("name"),
            format == null ? null : SourceFormat.of(format),
            ColumnsJson.columns(
                json(row.getString("columns")),
                json(row.getString("defaults")),
                row.getString("list_separator"))),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
