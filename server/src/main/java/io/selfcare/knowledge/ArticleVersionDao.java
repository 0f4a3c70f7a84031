package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Every text that was ever live. */
final class ArticleVersionDao {
  private static final String INSERT =
      """
      insert into article_versions (space_id, article_id, locale, version, title, variants, body,
        body_format, html, channels, slug, published_at, published_by_kind, published_by, comment)
      values (:space, :article, :locale, :version, :title, :variants, :body,
        :format, :html, cast(:channels as jsonb), :slug, :now, :byKind, :by, :comment)
      """;

  /** Keeps the texts that are live from now on, as the last version of each translation. */
  void insertAll(ChangeTx tx, List<Translation> published, Actor by, @Nullable String comment) {
    if (published.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = tx.handle().prepareBatch(INSERT)) {
      for (Translation translation : published) {
        ArticleText text = translation.text();
        batch
            .bind("space", tx.space().value())
            .bind("article", translation.key().articleId().value())
            .bind("locale", translation.key().locale())
            .bind("version", translation.publication().lastVersion())
            .bind("title", text.title())
            .bindArray("variants", String.class, text.variants())
            .bind("body", text.body())
            .bind("format", text.format().word())
            .bind("html", translation.html())
            .bind("channels", ChannelRows.json(text.channels()))
            .bind("slug", text.slug())
            .bind("now", tx.now())
            .bind("byKind", by.kind().name())
            .bind("by", by.id())
            .bind("comment", comment)
            .add();
      }
      batch.execute();
    }
  }

  Optional<ArticleVersion> find(TenantTx tx, Key key, int version) {
    return tx.handle()
        .createQuery(
            """
            select * from article_versions where space_id = :space and article_id = :article
              and locale = :locale and version = :version
            """)
        .bind("space", tx.space().value())
        .bind("article", key.articleId().value())
        .bind("locale", key.locale())
        .bind("version", version)
        .map((row, context) -> version(row))
        .findOne();
  }

  /** The number of the last version, 0 when there is none; versions outlive their translation. */
  int last(TenantTx tx, Key key) {
    return tx.handle()
        .createQuery(
            """
            select coalesce(max(version), 0) from article_versions
            where space_id = :space and article_id = :article and locale = :locale
            """)
        .bind("space", tx.space().value())
        .bind("article", key.articleId().value())
        .bind("locale", key.locale())
        .mapTo(Integer.class)
        .one();
  }

  /** The newest first. */
  List<ArticleVersion> list(TenantTx tx, Key key, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from article_versions where space_id = :space and article_id = :article
              and locale = :locale and (cast(:after as int) is null or version < cast(:after as int))
            order by version desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("article", key.articleId().value())
        .bind("locale", key.locale())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> version(row))
        .list();
  }

  private static ArticleVersion version(ResultSet row) throws SQLException {
    return new ArticleVersion(
        row.getInt("version"),
        TranslationRows.text(row),
        row.getString("html"),
        row.getString("comment"),
        Rows.instant(row, "published_at"),
        row.getString("published_by"));
  }
}
