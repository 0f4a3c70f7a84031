package io.selfcare.knowledge.stopwords;

import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The rows of stop words, one for each language. */
final class StopWordDao {
  /** False when somebody else was faster. */
  boolean put(ChangeTx tx, String language, long expected, List<String> words) {
    return tx.handle()
            .createUpdate(
                """
                insert into stop_words (space_id, language, words, updated_at)
                values (:space, :language, :words, :now)
                on conflict (space_id, language) do update
                  set words = excluded.words, updated_at = excluded.updated_at,
                    version = stop_words.version + 1
                  where stop_words.version = :expected
                """)
            .bind("space", tx.space().value())
            .bind("language", language)
            .bindArray("words", String.class, words)
            .bind("expected", expected)
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  Optional<StopWordList> find(TenantTx tx, String language) {
    return tx.handle()
        .createQuery("select * from stop_words where space_id = :space and language = :language")
        .bind("space", tx.space().value())
        .bind("language", language)
        .map((row, context) -> list(row))
        .findOne();
  }

  List<StopWordList> all(TenantTx tx) {
    return tx.handle()
        .createQuery("select * from stop_words where space_id = :space order by language")
        .bind("space", tx.space().value())
        .map((row, context) -> list(row))
        .list();
  }

  /** Changes with every change of any list. */
  String state(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select concat_ws('/', count(*), coalesce(sum(version), 0), max(updated_at))
            from stop_words where space_id = :space
            """)
        .bind("space", tx.space().value())
        .mapTo(String.class)
        .one();
  }

  private static StopWordList list(ResultSet row) throws SQLException {
    return new StopWordList(
        row.getString("language"),
        Rows.strings(row, "words"),
        row.getLong("version"),
        Rows.instant(row, "updated_at"));
  }
}
