package io.selfcare.knowledge;

import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Visibility;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of articles, without their translations. */
final class ArticleDao {
  /** Stores new articles; their version and times are those of a new row. */
  void insertAll(ChangeTx tx, List<Article> articles) {
    execute(
        tx,
        articles,
        """
        insert into articles
          (space_id, id, external_id, category_id, visibility, segments, tags,
           related, owner, review_by, expires_at, created_at, updated_at)
        values (:space, :id, :externalId, :category, :visibility, :segments, :tags,
           :related, :owner, :reviewBy, :expiresAt, :now, :now)
        """);
  }

  /** Stores new facts of articles; false when somebody else was faster with one of them. */
  boolean updateAll(ChangeTx tx, List<Article> articles) {
    return execute(
            tx,
            articles,
            """
            update articles set external_id = :externalId, category_id = :category,
              visibility = :visibility, segments = :segments, tags = :tags,
              related = :related, owner = :owner, review_by = :reviewBy, expires_at = :expiresAt,
              version = version + 1, updated_at = :now
            where space_id = :space and id = :id and version = :version
            """)
        == articles.size();
  }

  private static int execute(ChangeTx tx, List<Article> articles, String sql) {
    if (articles.isEmpty()) {
      return 0;
    }
    try (PreparedBatch batch = tx.handle().prepareBatch(sql)) {
      for (Article article : articles) {
        ArticleFacts facts = article.facts();
        batch
            .bind("space", tx.space().value())
            .bind("id", article.id().value())
            .bind("externalId", facts.externalId())
            .bind("category", facts.categoryId() == null ? null : facts.categoryId().value())
            .bind("visibility", word(facts.access().visibility()))
            .bindArray("segments", String.class, List.copyOf(facts.access().segments()))
            .bindArray("tags", String.class, facts.tags())
            .bindArray(
                "related", UUID.class, facts.related().stream().map(ArticleId::value).toList())
            .bind("owner", facts.care().owner())
            .bind("reviewBy", facts.care().reviewBy())
            .bind("expiresAt", facts.care().expiresAt())
            .bind("version", article.version())
            .bind("now", tx.now())
            .add();
      }
      return IntStream.of(batch.execute()).sum();
    } catch (RuntimeException e) {
      if (Rows.notUnique(e)) {
        throw new ProblemException(
            ErrorCode.EXTERNAL_ID_TAKEN, "Another article has this externalId.");
      }
      throw e;
    }
  }

  /**
   * Notes that something of the article changed and keeps it from others until the transaction
   * ends; always the first lock, so that nobody waits in a circle. False when there is none.
   */
  boolean touch(ChangeTx tx, ArticleId id) {
    return tx.handle()
            .createUpdate(
                "update articles set updated_at = :now where space_id = :space and id = :id")
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .bind("now", tx.now())
            .execute()
        == 1;
  }

  /** The same for several articles, in the order of their ids. */
  void touchAll(ChangeTx tx, Collection<ArticleId> ids) {
    tx.handle()
        .createUpdate(
            "update articles set updated_at = :now where space_id = :space and id = any(:ids)")
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .bind("now", tx.now())
        .execute();
  }

  boolean delete(ChangeTx tx, ArticleId id) {
    return tx.handle()
            .createUpdate("delete from articles where space_id = :space and id = :id")
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .execute()
        == 1;
  }

  Optional<Article> find(TenantTx tx, ArticleId id) {
    return tx.handle()
        .createQuery("select * from articles where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> ArticleRows.article(row))
        .findOne();
  }

  /** Those of these that there are. */
  Set<ArticleId> existing(TenantTx tx, Collection<ArticleId> ids) {
    return new HashSet<>(
        tx.handle()
            .createQuery("select id from articles where space_id = :space and id = any(:ids)")
            .bind("space", tx.space().value())
            .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
            .map((row, context) -> new ArticleId(row.getObject("id", UUID.class)))
            .list());
  }

  /** The articles that these names mean, kept from others until the transaction ends. */
  List<Article> lock(TenantTx tx, Collection<String> externalIds, Collection<ArticleId> ids) {
    return tx.handle()
        .createQuery(
            """
            select * from articles where space_id = :space and (external_id = any(:externalIds)
              or (external_id is null and id = any(:ids)))
            order by id for update
            """)
        .bind("space", tx.space().value())
        .bindArray("externalIds", String.class, List.copyOf(externalIds))
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .map((row, context) -> ArticleRows.article(row))
        .list();
  }

  /** The same by their own ids, whether they have an external one or not. */
  List<Article> lockAll(TenantTx tx, Collection<ArticleId> ids) {
    return tx.handle()
        .createQuery(
            """
            select * from articles where space_id = :space and id = any(:ids)
            order by id for update
            """)
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .map((row, context) -> ArticleRows.article(row))
        .list();
  }

  private static String word(Visibility visibility) {
    return visibility.name().toLowerCase(Locale.ROOT);
  }
}
