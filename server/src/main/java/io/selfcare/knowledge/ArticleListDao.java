package io.selfcare.knowledge;

import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the articles of a list. */
final class ArticleListDao {
  private static final String SELECT =
      """
      select * from articles a where a.space_id = :space
        and (cast(:category as uuid) is null or a.category_id = :category)
        and (cast(:tag as text) is null or a.tags @> array[cast(:tag as text)])
        and (cast(:visibility as text) is null or a.visibility = :visibility)
        and (cast(:externalId as text) is null or a.external_id = :externalId)
        and (cast(:owner as text) is null or a.owner = :owner)
        and (cast(:stale as boolean) is null or cast(:stale as boolean) =
          (coalesce(a.expires_at <= :now, false) or coalesce(a.review_by < :overdueBefore, false)))
        and (cast(:updatedAfter as timestamptz) is null or a.updated_at >= :updatedAfter)
        and (coalesce(cast(:state as text), :draftState, :locale) is null or exists (
          select from translations t where t.space_id = a.space_id and t.article_id = a.id
            and (cast(:state as text) is null or t.state = :state)
            and (cast(:draftState as text) is null or (t.draft_state = :draftState
              and t.state <> 'archived'
              and (t.state <> 'published' or t.published_revision <> t.content_revision)))
            and (cast(:locale as text) is null or t.locale = :locale)))
        and (cast(:afterTime as timestamptz) is null
          or (a.%1$s, a.id) %2$s (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
      order by a.%1$s %3$s, a.id %3$s limit :limit
      """;

  /** Stale articles, or the others; reviews that were due before the day are overdue. */
  record StaleFilter(boolean wanted, LocalDate overdueBefore) {}

  List<Article> list(
      TenantTx tx,
      ArticleFilter filter,
      @Nullable StaleFilter stale,
      ArticleOrder order,
      PageRequest page) {
    String[] after = page.after() == null ? new String[2] : page.after().split("/", 2);
    return tx.handle()
        .createQuery(SELECT.formatted(order.column(), order.comparison(), order.direction()))
        .bind("space", tx.space().value())
        .bind("category", filter.category() == null ? null : filter.category().value())
        .bind("tag", filter.tag())
        .bind("visibility", word(filter.visibility()))
        .bind("externalId", filter.externalId())
        .bind("owner", filter.owner())
        .bind("stale", stale == null ? null : stale.wanted())
        .bind("overdueBefore", stale == null ? LocalDate.EPOCH : stale.overdueBefore())
        .bind("now", tx.now())
        .bind("updatedAfter", filter.updatedAfter())
        .bind("state", word(filter.state()))
        .bind("draftState", word(filter.draftState()))
        .bind("locale", filter.locale())
        .bind("afterTime", after[0] == null ? null : Instant.parse(after[0]))
        .bind("afterId", after[1] == null ? null : UUID.fromString(after[1]))
        .bind("limit", page.fetch())
        .map((row, context) -> ArticleRows.article(row))
        .list();
  }

  private static @Nullable String word(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }
}
