package io.selfcare.knowledge.meaning;

import io.selfcare.platform.db.SystemTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.SpaceId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The articles that wait for vectors. */
final class QueueDao {
  /** An article that waits; the number is that of the last wish. */
  record Waiting(ArticleId article, long number) {}

  void add(TenantTx tx, Stage stage, Collection<ArticleId> articles) {
    tx.handle()
        .createUpdate(
            """
            insert into embedding_queue (space_id, stage, article_id)
            select :space, :stage, id from articles
            where space_id = :space and id = any(:articles) order by id
            on conflict (space_id, stage, article_id) do update set number = default
            """)
        .bind("space", tx.space().value())
        .bind("stage", stage.word())
        .bindArray("articles", UUID.class, articles.stream().map(ArticleId::value).toList())
        .execute();
  }

  List<Waiting> first(TenantTx tx, Stage stage, int limit) {
    return tx.handle()
        .createQuery(
            """
            select article_id, number from embedding_queue
            where space_id = :space and stage = :stage order by number limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("stage", stage.word())
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Waiting(
                    new ArticleId(row.getObject("article_id", UUID.class)), row.getLong("number")))
        .list();
  }

  /** Unless they were wished for again. */
  void remove(TenantTx tx, Stage stage, List<Waiting> done) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                delete from embedding_queue where space_id = :space and stage = :stage
                  and article_id = :article and number = :number
                """);
    for (Waiting each : done) {
      batch
          .bind("space", tx.space().value())
          .bind("stage", stage.word())
          .bind("article", each.article().value())
          .bind("number", each.number())
          .add();
    }
    batch.execute();
  }

  int count(TenantTx tx, Stage stage) {
    return tx.handle()
        .createQuery(
            "select count(*) from embedding_queue where space_id = :space and stage = :stage")
        .bind("space", tx.space().value())
        .bind("stage", stage.word())
        .mapTo(Integer.class)
        .one();
  }

  /**
   * Spaces with something that waits, that which waits longest first. Passages wait until the space
   * has learnt from its questions: an import is in nobody's way then.
   */
  List<SpaceId> spaces(SystemTx tx, Stage stage) {
    return tx.handle()
        .createQuery(
            """
            select q.space_id from embedding_queue q where q.stage = :stage
              and (q.stage = 'questions' or not exists (
                select from learning l where l.space_id = q.space_id and l.done < l.wanted))
            group by q.space_id order by min(q.number)
            """)
        .bind("stage", stage.word())
        .map((row, context) -> new SpaceId(row.getObject("space_id", UUID.class)))
        .list();
  }
}
