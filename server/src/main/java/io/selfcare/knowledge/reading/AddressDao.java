package io.selfcare.knowledge.reading;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import java.util.List;
import java.util.UUID;

/** Which articles a slug leads to, present or former. */
final class AddressDao {
  /** What a slug means in one locale. */
  record Address(ArticleId articleId, String locale) {}

  /** At most one for each locale, in the order of the locales. */
  List<Address> find(TenantTx tx, String slug, List<String> locales) {
    return tx.handle()
        .createQuery(
            """
            select article_id, locale from article_slugs
            where space_id = :space and locale = any(:locales) and slug = :slug
            order by array_position(cast(:locales as text[]), locale)
            """)
        .bind("space", tx.space().value())
        .bind("slug", slug)
        .bindArray("locales", String.class, locales)
        .map(
            (row, context) ->
                new Address(
                    new ArticleId(row.getObject("article_id", UUID.class)),
                    row.getString("locale")))
        .list();
  }
}
