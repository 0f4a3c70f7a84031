package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.body.SnippetTokens;
import io.selfcare.platform.db.TenantTx;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Which translations use which snippets, in their draft and in what is live. Written with every
 * change of a translation, so that nobody ever has to look through all bodies.
 */
final class SnippetUsageDao {
  /** Notes what changed translations use now. */
  void replace(TenantTx tx, Collection<Translation> changed) {
    List<Translation> staged = changed.stream().filter(SnippetUsageDao::staged).toList();
    forget(tx, changed.stream().filter(t -> !staged(t)).toList(), "");
    forget(tx, staged, " and not u.live");
    forgetDrafts(tx, staged);
    add(tx, changed);
  }

  /** Notes what translations use in their drafts and, where that is the same, in what is live. */
  void add(TenantTx tx, Collection<Translation> stored) {
    try (PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                insert into snippet_usages (space_id, article_id, locale, key, draft, live)
                values (:space, :article, :locale, :key, true, :live)
                on conflict (space_id, article_id, locale, key) do update set draft = true
                """)) {
      for (Translation translation : stored) {
        boolean live = !translation.publication().hasUnpublishedChanges();
        for (String key : SnippetTokens.in(translation.text().body())) {
          bind(tx, translation.key(), batch).bind("key", key).bind("live", live).add();
        }
      }
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  /** Something is live, and the draft is another text. */
  private static boolean staged(Translation translation) {
    return translation.publication().live() && translation.publication().hasUnpublishedChanges();
  }

  private static void forget(TenantTx tx, List<Translation> some, String which) {
    execute(
        tx,
        some,
        """
        delete from snippet_usages u using unnest(:articles, :locales) as changed (article, locale)
        where u.space_id = :space and u.article_id = changed.article and u.locale = changed.locale
        """
            + which);
  }

  private static void forgetDrafts(TenantTx tx, List<Translation> some) {
    execute(
        tx,
        some,
        """
        update snippet_usages u set draft = false
        from unnest(:articles, :locales) as changed (article, locale)
        where u.space_id = :space and u.article_id = changed.article and u.locale = changed.locale
        """);
  }

  private static void execute(TenantTx tx, List<Translation> some, String sql) {
    if (!some.isEmpty()) {
      tx.handle()
          .createUpdate(sql)
          .bind("space", tx.space().value())
          .bindArray(
              "articles", UUID.class, some.stream().map(t -> t.key().articleId().value()).toList())
          .bindArray("locales", String.class, some.stream().map(t -> t.key().locale()).toList())
          .execute();
    }
  }

  private static PreparedBatch bind(TenantTx tx, Key key, PreparedBatch batch) {
    return batch
        .bind("space", tx.space().value())
        .bind("article", key.articleId().value())
        .bind("locale", key.locale());
  }
}
