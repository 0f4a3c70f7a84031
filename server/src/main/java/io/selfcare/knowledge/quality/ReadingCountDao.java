package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Event;
import io.selfcare.platform.events.Event.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The daily counts of readers, and up to which news they go. */
final class ReadingCountDao {
  /**
   * The news that are not counted yet. A place ahead of the database's own clock of transactions
   * comes from before a restore and counts as none.
   */
  List<Event> notCounted(TenantTx tx, List<Event> events) {
    Position last =
        tx.handle()
            .createQuery(
                """
                select case when txid > pg_snapshot_xmax(pg_current_snapshot())::text::bigint then 0
                  else txid end as txid, id
                from reading_positions where space_id = :space for update
                """)
            .bind("space", tx.space().value())
            .map((row, context) -> new Position(row.getLong("txid"), row.getLong("id")))
            .findOne()
            .orElse(new Position(0, 0));
    return events.stream().filter(event -> event.position().compareTo(last) > 0).toList();
  }

  /** Adds to the counts of today, in one statement, and remembers up to where. */
  void add(TenantTx tx, Map<Key, ReadingCount> sums, Position upTo) {
    List<UUID> articles = new ArrayList<>();
    List<String> locales = new ArrayList<>();
    List<ReadingCount> counts = new ArrayList<>();
    sums.forEach(
        (text, count) -> {
          articles.add(text.articleId().value());
          locales.add(text.locale());
          counts.add(count);
        });
    tx.handle()
        .createUpdate(
            """
            insert into reading_counts (space_id, article_id, locale, day, shown, helpful, unhelpful)
            select :space, t.article, t.locale, cast(:now as date), t.shown, t.helpful, t.unhelpful
            from unnest(:articles, :locales, :shown, :helpful, :unhelpful)
              as t(article, locale, shown, helpful, unhelpful)
            on conflict (space_id, article_id, locale, day) do update set
              shown = reading_counts.shown + excluded.shown,
              helpful = reading_counts.helpful + excluded.helpful,
              unhelpful = reading_counts.unhelpful + excluded.unhelpful
            """)
        .bind("space", tx.space().value())
        .bind("now", tx.now())
        .bindArray("articles", UUID.class, articles)
        .bindArray("locales", String.class, locales)
        .bindArray("shown", Integer.class, counts.stream().map(ReadingCount::shown).toList())
        .bindArray("helpful", Integer.class, counts.stream().map(ReadingCount::helpful).toList())
        .bindArray(
            "unhelpful", Integer.class, counts.stream().map(ReadingCount::unhelpful).toList())
        .execute();
    tx.handle()
        .createUpdate(
            """
            insert into reading_positions (space_id, txid, id) values (:space, :txid, :id)
            on conflict (space_id) do update set txid = excluded.txid, id = excluded.id
            """)
        .bind("space", tx.space().value())
        .bind("txid", upTo.txid())
        .bind("id", upTo.id())
        .execute();
  }
}
