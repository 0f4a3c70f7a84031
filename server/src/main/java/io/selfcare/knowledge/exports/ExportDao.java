package io.selfcare.knowledge.exports;

import io.selfcare.knowledge.ArticleRows;
import io.selfcare.knowledge.TranslationRows;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Translations in the order of an export. */
final class ExportDao {
  /** The next translations that are wanted, in the order of articles and locales. */
  List<ExportedText> after(
      TenantTx tx, ExportFilter filter, @Nullable ExportedText last, int limit) {
    return tx.handle()
        .createQuery(
            """
            select t.*, a.external_id, a.category_id, a.visibility, a.segments, a.tags,
              a.related, a.owner, a.review_by, a.expires_at
            from translations t
            join articles a on a.space_id = t.space_id and a.id = t.article_id
            where t.space_id = :space
              and (case when cardinality(:states) = 0 then t.state <> 'archived'
                else t.state = any(:states) end)
              and (cardinality(:locales) = 0 or t.locale = any(:locales))
              and (not :inCategories or a.category_id = any(:categories))
              and (cast(:article as uuid) is null
                or (t.article_id, t.locale) > (cast(:article as uuid), :locale))
            order by t.article_id, t.locale limit :limit
            """)
        .bind("space", tx.space().value())
        .bindArray("states", String.class, filter.states())
        .bindArray("locales", String.class, filter.locales())
        .bind("inCategories", filter.categories() != null)
        .bindArray(
            "categories",
            UUID.class,
            filter.categories() == null
                ? List.of()
                : filter.categories().stream().map(CategoryId::value).toList())
        .bind("article", last == null ? null : last.text().key().articleId().value())
        .bind("locale", last == null ? "" : last.text().key().locale())
        .bind("limit", limit)
        .map(
            (row, context) ->
                new ExportedText(ArticleRows.facts(row), TranslationRows.translation(row)))
        .list();
  }

  /** What articles are called in a line: their external id, or their own. */
  Map<ArticleId, String> names(TenantTx tx, Collection<ArticleId> ids) {
    return tx
        .handle()
        .createQuery(
            "select id, external_id from articles where space_id = :space and id = any(:ids)")
        .bind("space", tx.space().value())
        .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
        .map(
            (row, context) -> {
              ArticleId id = new ArticleId(row.getObject("id", UUID.class));
              String externalId = row.getString("external_id");
              return Map.entry(id, externalId == null ? id.text() : externalId);
            })
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
