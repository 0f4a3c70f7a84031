package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The daily counts of readers, summed up. */
final class PopularityDao {
  private static final int DAYS = 90;

  /** The texts used most; sums of decimals, so that their order does not matter. */
  Map<Key, Double> uses(TenantTx tx, LocalDate before, int most) {
    return uses(tx.handle(), tx.space().value(), before, most);
  }

  static Map<Key, Double> uses(Handle handle, UUID space, LocalDate before, int most) {
    return handle
        .createQuery(
            """
            select article_id, locale, uses from (
              select article_id, locale, round(sum((shown * 0.1 + helpful - unhelpful)
                * round(power(0.5, (:before - day) / 14.0), 6)), 4) as uses
              from reading_counts
              where space_id = :space and day < :before and day >= :before - :days
              group by article_id, locale) s
            where uses > 0
            order by uses desc, article_id, locale limit :most
            """)
        .bind("space", space)
        .bind("before", before)
        .bind("days", DAYS)
        .bind("most", most)
        .map(
            (row, context) ->
                Map.entry(
                    new Key(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        row.getString("locale")),
                    row.getDouble("uses")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
