package io.selfcare.knowledge.meaning;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The vectors of the texts of a space. */
final class EmbeddingDao {
  private static final HexFormat HEX = HexFormat.of();

  Map<Unit.Key, byte[]> of(TenantTx tx, Collection<ArticleId> articles) {
    Map<Unit.Key, byte[]> vectors = new HashMap<>();
    tx.handle()
        .createQuery(
            """
            select e.article_id, e.model, e.hash, e.vector from unnest(:articles) as asked (id)
            cross join lateral (
              select * from embeddings where space_id = :space and article_id = asked.id offset 0) e
            """)
        .bind("space", tx.space().value())
        .bindArray("articles", UUID.class, articles.stream().map(ArticleId::value).toList())
        .map(
            (row, context) ->
                Map.entry(
                    new Unit.Key(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        row.getString("model"),
                        HEX.formatHex(row.getBytes("hash"))),
                    row.getBytes("vector")))
        .forEach(entry -> vectors.put(entry.getKey(), entry.getValue()));
    return vectors;
  }

  /** Keeps vectors; those of articles that are gone meanwhile are left out. */
  void insert(TenantTx tx, Map<Unit.Key, byte[]> vectors) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                insert into embeddings (space_id, article_id, model, hash, vector)
                select :space, :article, :model, :hash, :vector
                where exists (select from articles where space_id = :space and id = :article)
                on conflict do nothing
                """);
    vectors.forEach(
        (key, vector) ->
            batch
                .bind("space", tx.space().value())
                .bind("article", key.article().value())
                .bind("model", key.model())
                .bind("hash", HEX.parseHex(key.hash()))
                .bind("vector", vector)
                .add());
    batch.execute();
  }

  /** The locales in which something is live. */
  List<String> locales(TenantTx tx) {
    return tx.handle()
        .createQuery(
            """
            select distinct locale from translations
            where space_id = :space and state = 'published' order by locale
            """)
        .bind("space", tx.space().value())
        .mapTo(String.class)
        .list();
  }

  /** Articles that are live in a locale and have no vector of a model. */
  List<ArticleId> without(TenantTx tx, String locale, String model) {
    return tx.handle()
        .createQuery(
            """
            select t.article_id from translations t
            where t.space_id = :space and t.locale = :locale and t.state = 'published'
              and not exists (select from embeddings e where e.space_id = t.space_id
                and e.article_id = t.article_id and e.model = :model)
            order by t.article_id
            """)
        .bind("space", tx.space().value())
        .bind("locale", locale)
        .bind("model", model)
        .map((row, context) -> new ArticleId(row.getObject("article_id", UUID.class)))
        .list();
  }

  /** Forgets vectors of texts that are no more. */
  void delete(TenantTx tx, List<Unit.Key> gone) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                delete from embeddings where space_id = :space and article_id = :article
                  and model = :model and hash = :hash
                """);
    for (Unit.Key key : gone) {
      batch
          .bind("space", tx.space().value())
          .bind("article", key.article().value())
          .bind("model", key.model())
          .bind("hash", HEX.parseHex(key.hash()))
          .add();
    }
    batch.execute();
  }
}
