package io.selfcare.knowledge.exports;

import io.selfcare.knowledge.ArticleRows;
import io.selfcare.knowledge.TranslationRows;
import io.selfcare.platform.db.TenantTx;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translations in the order of an export. */
final class ExportDao {
  /** The next translations that are not archived, in the order of articles and locales. */
  List<ExportedText> after(TenantTx tx, @Nullable ExportedText last, int limit) {
    return tx.handle()
        .createQuery(
            """
            select t.*, a.external_id, a.category_id, a.visibility, a.segments, a.tags,
              a.related, a.owner, a.review_by, a.expires_at
            from translations t
            join articles a on a.space_id = t.space_id and a.id = t.article_id
            where t.space_id = :space and t.state <> 'archived'
              and (cast(:article as uuid) is null
                or (t.article_id, t.locale) > (cast(:article as uuid), :locale))
            order by t.article_id, t.locale limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("article", last == null ? null : last.text().key().articleId().value())
        .bind("locale", last == null ? "" : last.text().key().locale())
        .bind("limit", limit)
        .map(
            (row, context) ->
                new ExportedText(ArticleRows.facts(row), TranslationRows.translation(row)))
        .list();
  }
}
