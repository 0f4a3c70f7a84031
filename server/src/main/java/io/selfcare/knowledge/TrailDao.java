package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.TranslationEvent.Position;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The steps that translations have taken; written once, never changed. */
final class TrailDao {
  /** An event with its place in the trail. */
  record Numbered(long number, TranslationEvent event) {}

  void insertAll(ChangeTx tx, List<TranslationEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                insert into translation_events (space_id, article_id, locale, step, from_position,
                  to_position, version, comment, actor_kind, actor_id, at)
                values (:space, :article, :locale, :step, :from, :to, :version, :comment,
                  :actorKind, :actorId, :at)
                """)) {
      for (TranslationEvent event : events) {
        Position from = event.from();
        batch
            .bind("space", tx.space().value())
            .bind("article", event.key().articleId().value())
            .bind("locale", event.key().locale())
            .bind("step", event.step().word())
            .bind("from", from == null ? null : from.word())
            .bind("to", event.to().word())
            .bind("version", event.version())
            .bind("comment", event.comment())
            .bind("actorKind", event.actor().kind().name())
            .bind("actorId", event.actor().id())
            .bind("at", event.at())
            .add();
      }
      batch.execute();
    }
  }

  /** The latest first. */
  List<Numbered> list(TenantTx tx, Key key, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from translation_events where space_id = :space and article_id = :article
              and locale = :locale and (cast(:after as bigint) is null or id < cast(:after as bigint))
            order by id desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("article", key.articleId().value())
        .bind("locale", key.locale())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> new Numbered(row.getLong("id"), event(key, row)))
        .list();
  }

  private static TranslationEvent event(Key key, ResultSet row) throws SQLException {
    String from = row.getString("from_position");
    return new TranslationEvent(
        key,
        TranslationStep.of(row.getString("step")),
        from == null ? null : Position.of(from),
        Position.of(row.getString("to_position")),
        row.getObject("version", Integer.class),
        row.getString("comment"),
        new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_id")),
        Rows.instant(row, "at"));
  }
}
