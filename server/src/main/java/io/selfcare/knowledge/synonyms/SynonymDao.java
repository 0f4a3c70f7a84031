package io.selfcare.knowledge.synonyms;

import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.SynonymId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The rows of synonyms. */
final class SynonymDao {
  void insert(ChangeTx tx, SynonymId id, SynonymFacts facts) {
    execute(
        tx,
        id,
        facts,
        tx.handle()
            .createUpdate(
                """
                insert into synonyms
                  (space_id, id, language, kind, terms, replacements, created_at, updated_at)
                values (:space, :id, :language, :kind, :terms, :replacements, :now, :now)
                """));
  }

  /** False when somebody else was faster. */
  boolean update(ChangeTx tx, SynonymId id, long expected, SynonymFacts facts) {
    return execute(
            tx,
            id,
            facts,
            tx.handle()
                .createUpdate(
                    """
                    update synonyms set language = :language, kind = :kind, terms = :terms,
                      replacements = :replacements, version = version + 1, updated_at = :now
                    where space_id = :space and id = :id and version = :expected
                    """)
                .bind("expected", expected))
        == 1;
  }

  private static int execute(ChangeTx tx, SynonymId id, SynonymFacts facts, Update statement) {
    return statement
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("language", facts.language())
        .bind("kind", facts.kind().word())
        .bindArray("terms", String.class, facts.terms())
        .bindArray("replacements", String.class, facts.replacements())
        .bind("now", tx.now())
        .execute();
  }

  boolean delete(ChangeTx tx, SynonymId id) {
    return tx.handle()
            .createUpdate("delete from synonyms where space_id = :space and id = :id")
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .execute()
        == 1;
  }

  Optional<Synonym> find(TenantTx tx, SynonymId id) {
    return tx.handle()
        .createQuery("select * from synonyms where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> synonym(row))
        .findOne();
  }

  /** The newest first. */
  List<Synonym> list(TenantTx tx, @Nullable String language, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from synonyms where space_id = :space
              and (cast(:language as text) is null or language = :language)
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("language", language)
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> synonym(row))
        .list();
  }

  List<Synonym> all(TenantTx tx) {
    return tx.handle()
        .createQuery("select * from synonyms where space_id = :space order by id")
        .bind("space", tx.space().value())
        .map((row, context) -> synonym(row))
        .list();
  }

  /** Changes with every change of any entry. */
  String state(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select concat_ws('/', count(*), coalesce(sum(version), 0), max(updated_at))
            from synonyms where space_id = :space
            """)
        .bind("space", tx.space().value())
        .mapTo(String.class)
        .one();
  }

  private static Synonym synonym(ResultSet row) throws SQLException {
    return new Synonym(
        new SynonymId(row.getObject("id", UUID.class)),
        new SynonymFacts(
            row.getString("language"),
            SynonymFacts.Kind.of(row.getString("kind")),
            Rows.strings(row, "terms"),
            Rows.strings(row, "replacements")),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"));
  }
}
