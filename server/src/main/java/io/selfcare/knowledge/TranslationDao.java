package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The drafts of articles, and which version of each is live. */
final class TranslationDao {
  private final SnippetUsageDao snippets = new SnippetUsageDao();

  void insertAll(ChangeTx tx, List<Translation> translations) {
    execute(
        tx,
        translations,
        """
        insert into translations (space_id, article_id, locale, state, title, variants, body,
          body_format, html, channels, slug, version, content_revision, published_revision,
          published_version, last_version, draft_state, approved_revision, submitted_by,
          edited_by, created_at, updated_at)
        values (:space, :article, :locale, :state, :title, :variants, :body,
          :format, :html, cast(:channels as jsonb), :slug, :version, :revision, :publishedRevision,
          :publishedVersion, :lastVersion, :draftState, :approvedRevision, :submittedBy,
          :editedBy, :createdAt, :updatedAt)
        """);
    snippets.add(tx, translations);
  }

  /** Stores the next value of translations; false when somebody else was faster with one. */
  boolean updateAll(ChangeTx tx, List<Translation> next) {
    boolean all =
        execute(
                tx,
                next,
                """
            update translations set state = :state, title = :title, variants = :variants,
              body = :body, body_format = :format, html = :html,
              channels = cast(:channels as jsonb), slug = :slug, version = :version,
              content_revision = :revision, published_revision = :publishedRevision,
              published_version = :publishedVersion, last_version = :lastVersion,
              draft_state = :draftState, approved_revision = :approvedRevision,
              submitted_by = :submittedBy, edited_by = :editedBy, updated_at = :updatedAt
            where space_id = :space and article_id = :article and locale = :locale
              and version = :version - 1
            """)
            == next.size();
    if (all) {
      snippets.replace(tx, next);
    }
    return all;
  }

  private static int execute(TenantTx tx, List<Translation> translations, String sql) {
    if (translations.isEmpty()) {
      return 0;
    }
    try (PreparedBatch batch = tx.handle().prepareBatch(sql)) {
      translations.forEach(translation -> bind(tx, translation, batch).add());
      return IntStream.of(batch.execute()).sum();
    }
  }

  boolean delete(ChangeTx tx, Key key) {
    return tx.handle()
            .createUpdate(
                """
                delete from translations
                where space_id = :space and article_id = :article and locale = :locale
                """)
            .bind("space", tx.space().value())
            .bind("article", key.articleId().value())
            .bind("locale", key.locale())
            .execute()
        == 1;
  }

  Optional<Translation> find(TenantTx tx, Key key) {
    return tx.handle()
        .createQuery(
            """
            select * from translations
            where space_id = :space and article_id = :article and locale = :locale
            """)
        .bind("space", tx.space().value())
        .bind("article", key.articleId().value())
        .bind("locale", key.locale())
        .map((row, context) -> TranslationRows.translation(row))
        .findOne();
  }

  /** The translations of some articles in some locales, in one query. */
  List<Translation> find(TenantTx tx, Collection<ArticleId> ids, Collection<String> locales) {
    return tx.handle()
        .createQuery(
            """
            select * from translations
            where space_id = :space and article_id = any(:ids) and locale = any(:locales)
            """)
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .bindArray("locales", String.class, List.copyOf(locales))
        .map((row, context) -> TranslationRows.translation(row))
        .list();
  }

  /** The locales in which the space has translations. */
  List<String> locales(TenantTx tx) {
    return tx.handle()
        .createQuery("select distinct locale from translations where space_id = :space")
        .bind("space", tx.space().value())
        .mapTo(String.class)
        .list();
  }

  /** Where the translations of some articles stand, in one query. */
  Map<ArticleId, List<TranslationSummary>> summaries(TenantTx tx, Collection<ArticleId> ids) {
    return tx
        .handle()
        .createQuery(
            """
            select article_id, locale, title, state, content_revision, published_revision,
              published_version, last_version, draft_state, approved_revision, submitted_by,
              edited_by, source_changed, updated_at
            from translations where space_id = :space and article_id = any(:ids) order by locale
            """)
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .map(
            (row, context) -> Map.entry(TranslationRows.article(row), TranslationRows.summary(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static PreparedBatch bind(TenantTx tx, Translation value, PreparedBatch batch) {
    Publication publication = value.publication();
    return batch
        .bind("space", tx.space().value())
        .bind("article", value.key().articleId().value())
        .bind("locale", value.key().locale())
        .bind("title", value.text().title())
        .bindArray("variants", String.class, value.text().variants())
        .bind("body", value.text().body())
        .bind("format", value.text().format().word())
        .bind("html", value.html())
        .bind("channels", ChannelRows.json(value.text().channels()))
        .bind("slug", value.text().slug())
        .bind("state", publication.state().word())
        .bind("revision", publication.draftRevision())
        .bind("publishedRevision", publication.publishedRevision())
        .bind("publishedVersion", publication.liveVersion())
        .bind("lastVersion", publication.lastVersion())
        .bind("draftState", publication.draftState().word())
        .bind("approvedRevision", publication.review().approvedRevision())
        .bind("submittedBy", publication.review().submittedBy())
        .bind("editedBy", publication.review().editedBy())
        .bind("version", value.version())
        .bind("createdAt", value.createdAt())
        .bind("updatedAt", value.updatedAt());
  }
}
