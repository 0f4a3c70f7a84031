package io.selfcare.answers.topics;

import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.TopicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The rows of topics and their texts. */
final class TopicDao {
  private static final String TEXTS =
      """
      select p.*, x.locale, x.phrases, x.examples, x.message from page p
      join topic_texts x on x.space_id = p.space_id and x.topic_id = p.id
      order by p.id desc, x.locale
      """;

  void insert(ChangeTx tx, TopicId id, TopicFacts facts) {
    execute(
        tx,
        id,
        facts,
        tx.handle()
            .createUpdate(
                """
                insert into topics (space_id, id, kind, name, handover, enabled, created_at,
                  updated_at)
                values (:space, :id, :kind, :name, :handover, :enabled, :now, :now)
                """));
    write(tx, id, facts.texts());
  }

  /** False when somebody else was faster. */
  boolean update(ChangeTx tx, TopicId id, long expected, TopicFacts facts) {
    int changed =
        execute(
            tx,
            id,
            facts,
            tx.handle()
                .createUpdate(
                    """
                    update topics set kind = :kind, name = :name, handover = :handover,
                      enabled = :enabled, version = version + 1, updated_at = :now
                    where space_id = :space and id = :id and version = :expected
                    """)
                .bind("expected", expected));
    if (changed == 1) {
      tx.handle()
          .createUpdate("delete from topic_texts where space_id = :space and topic_id = :id")
          .bind("space", tx.space().value())
          .bind("id", id.value())
          .execute();
      write(tx, id, facts.texts());
    }
    return changed == 1;
  }

  private static int execute(ChangeTx tx, TopicId id, TopicFacts facts, Update statement) {
    return statement
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("kind", word(facts.kind()))
        .bind("name", facts.name())
        .bind("handover", facts.handover())
        .bind("enabled", facts.enabled())
        .bind("now", tx.now())
        .execute();
  }

  private static void write(ChangeTx tx, TopicId id, List<TopicText> texts) {
    for (TopicText text : texts) {
      tx.handle()
          .createUpdate(
              """
              insert into topic_texts (space_id, topic_id, locale, phrases, examples, message)
              values (:space, :id, :locale, :phrases, :examples, :message)
              """)
          .bind("space", tx.space().value())
          .bind("id", id.value())
          .bind("locale", text.locale())
          .bindArray("phrases", String.class, text.phrases())
          .bindArray("examples", String.class, text.examples())
          .bind("message", text.message())
          .execute();
    }
  }

  boolean delete(ChangeTx tx, TopicId id) {
    return tx.handle()
            .createUpdate("delete from topics where space_id = :space and id = :id")
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .execute()
        == 1;
  }

  int count(TenantTx tx) {
    return tx.handle()
        .createQuery("select count(*) from topics where space_id = :space")
        .bind("space", tx.space().value())
        .mapTo(Integer.class)
        .one();
  }

  Optional<Topic> find(TenantTx tx, TopicId id) {
    return read(
            tx,
            tx.handle()
                .createQuery(
                    """
                    with page as (select * from topics where space_id = :space and id = :id)
                    """
                        + TEXTS)
                .bind("id", id.value()))
        .stream()
        .findFirst();
  }

  /** The newest first. */
  List<Topic> list(TenantTx tx, @Nullable TopicKind kind, PageRequest page) {
    return read(
        tx,
        tx.handle()
            .createQuery(
                """
                with page as (
                  select * from topics where space_id = :space
                    and (cast(:kind as text) is null or kind = :kind)
                    and (cast(:after as uuid) is null or id < cast(:after as uuid))
                  order by id desc limit :limit)
                """
                    + TEXTS)
            .bind("kind", kind == null ? null : word(kind))
            .bind("after", page.after())
            .bind("limit", page.fetch()));
  }

  /** Those that hold. */
  List<Topic> enabled(TenantTx tx) {
    return read(
        tx,
        tx.handle()
            .createQuery(
                "with page as (select * from topics where space_id = :space and enabled) "
                    + TEXTS));
  }

  private static List<Topic> read(TenantTx tx, Query query) {
    Map<UUID, Topic> topics = new LinkedHashMap<>();
    query
        .bind("space", tx.space().value())
        .map((row, context) -> topic(row))
        .forEach(part -> topics.merge(part.id().value(), part, TopicDao::joined));
    return List.copyOf(topics.values());
  }

  private static Topic joined(Topic topic, Topic part) {
    List<TopicText> texts = new ArrayList<>(topic.facts().texts());
    texts.addAll(part.facts().texts());
    TopicFacts facts = topic.facts();
    return new Topic(
        topic.id(),
        new TopicFacts(facts.kind(), facts.name(), texts, facts.handover(), facts.enabled()),
        topic.version(),
        topic.createdAt(),
        topic.updatedAt());
  }

  private static String word(TopicKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Topic topic(ResultSet row) throws SQLException {
    return new Topic(
        new TopicId(row.getObject("id", UUID.class)),
        new TopicFacts(
            TopicKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            row.getString("name"),
            List.of(
                new TopicText(
                    row.getString("locale"),
                    Rows.strings(row, "phrases"),
                    Rows.strings(row, "examples"),
                    row.getString("message"))),
            row.getBoolean("handover"),
            row.getBoolean("enabled")),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"));
  }
}
