package io.selfcare.knowledge.schedules;

import io.selfcare.knowledge.Rows;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The schedules of translations, one for each. */
final class ScheduleDao {
  private static final String STATUS =
      """
      case when publish_status = 'failed' then 'failed'
        when 'waiting' in (coalesce(publish_status, ''), coalesce(unpublish_status, '')) then 'waiting'
        else 'done' end
      """;

  void insert(ChangeTx tx, PublicationSchedule schedule) {
    Moment publish = schedule.publish();
    Moment unpublish = schedule.unpublish();
    tx.handle()
        .createUpdate(
            """
            insert into publication_schedules (space_id, id, article_id, locale, content_revision,
              time_zone, comment, publish_at, publish_status, unpublish_at, unpublish_status,
              created_at, created_by_kind, created_by)
            values (:space, :id, :article, :locale, :revision, :zone, :comment, :publishAt,
              :publishStatus, :unpublishAt, :unpublishStatus, :now, :byKind, :by)
            """)
        .bind("space", tx.space().value())
        .bind("id", schedule.id())
        .bind("article", schedule.key().articleId().value())
        .bind("locale", schedule.key().locale())
        .bind("revision", schedule.revision())
        .bind("zone", schedule.zone().getId())
        .bind("comment", schedule.comment())
        .bind("publishAt", publish == null ? null : publish.at())
        .bind("publishStatus", publish == null ? null : publish.status().word())
        .bind("unpublishAt", unpublish == null ? null : unpublish.at())
        .bind("unpublishStatus", unpublish == null ? null : unpublish.status().word())
        .bind("now", schedule.createdAt())
        .bind("byKind", schedule.createdBy().kind().name())
        .bind("by", schedule.createdBy().id())
        .execute();
  }

  /** Stores what became of its moments. */
  void update(ChangeTx tx, PublicationSchedule schedule) {
    Moment publish = schedule.publish();
    Moment unpublish = schedule.unpublish();
    Moment.Failure failure = publish == null ? null : publish.failure();
    tx.handle()
        .createUpdate(
            """
            update publication_schedules set publish_status = :publishStatus,
              publish_ended_at = :publishEnded, publish_failure = :failure,
              published_version = :version, unpublish_status = :unpublishStatus,
              unpublish_ended_at = :unpublishEnded
            where space_id = :space and id = :id
            """)
        .bind("space", tx.space().value())
        .bind("id", schedule.id())
        .bind("publishStatus", publish == null ? null : publish.status().word())
        .bind("publishEnded", publish == null ? null : publish.endedAt())
        .bind("failure", failure == null ? null : failure.word())
        .bind("version", publish == null ? null : publish.version())
        .bind("unpublishStatus", unpublish == null ? null : unpublish.status().word())
        .bind("unpublishEnded", unpublish == null ? null : unpublish.endedAt())
        .execute();
  }

  void delete(ChangeTx tx, UUID id) {
    tx.handle()
        .createUpdate("delete from publication_schedules where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id)
        .execute();
  }

  Optional<PublicationSchedule> find(TenantTx tx, UUID id) {
    return tx.handle()
        .createQuery("select * from publication_schedules where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id)
        .map((row, context) -> schedule(row))
        .findOne();
  }

  Optional<PublicationSchedule> find(TenantTx tx, Key key) {
    return tx.handle()
        .createQuery(
            """
            select * from publication_schedules
            where space_id = :space and article_id = :article and locale = :locale
            """)
        .bind("space", tx.space().value())
        .bind("article", key.articleId().value())
        .bind("locale", key.locale())
        .map((row, context) -> schedule(row))
        .findOne();
  }

  /** The latest made first. */
  List<PublicationSchedule> list(TenantTx tx, @Nullable String status, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from publication_schedules where space_id = :space
              and (cast(:status as text) is null or :status = (%s))
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :limit
            """
                .formatted(STATUS))
        .bind("space", tx.space().value())
        .bind("status", status)
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> schedule(row))
        .list();
  }

  private static PublicationSchedule schedule(ResultSet row) throws SQLException {
    return new PublicationSchedule(
        row.getObject("id", UUID.class),
        new Key(new ArticleId(row.getObject("article_id", UUID.class)), row.getString("locale")),
        row.getLong("content_revision"),
        ZoneId.of(row.getString("time_zone")),
        row.getString("comment"),
        moment(row, "publish", row.getString("publish_failure"), version(row)),
        moment(row, "unpublish", null, null),
        Rows.instant(row, "created_at"),
        new Actor(
            Actor.Kind.valueOf(row.getString("created_by_kind")), row.getString("created_by")));
  }

  private static @Nullable Integer version(ResultSet row) throws SQLException {
    return row.getObject("published_version", Integer.class);
  }

  private static @Nullable Moment moment(
      ResultSet row, String name, @Nullable String failure, @Nullable Integer version)
      throws SQLException {
    Instant at = Rows.instantOrNull(row, name + "_at");
    return at == null
        ? null
        : new Moment(
            at,
            Moment.Status.valueOf(row.getString(name + "_status").toUpperCase(Locale.ROOT)),
            Rows.instantOrNull(row, name + "_ended_at"),
            failure == null ? null : Moment.Failure.valueOf(failure.toUpperCase(Locale.ROOT)),
            version);
  }
}
