package io.selfcare.answers.contexts;

import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.ContextRuleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** The rows of context rules. */
final class ContextRuleDao {
  void insert(ChangeTx tx, ContextRuleId id, ContextFacts facts) {
    execute(
        tx,
        id,
        facts,
        tx.handle()
            .createUpdate(
                """
                insert into context_rules (space_id, id, name, pages, journey_steps, segments,
                  articles, category_id, tags, priority, enabled, created_at, updated_at)
                values (:space, :id, :name, :pages, :steps, :segments, :articles, :category, :tags,
                  :priority, :enabled, :now, :now)
                """));
  }

  /** False when somebody else was faster. */
  boolean update(ChangeTx tx, ContextRuleId id, long expected, ContextFacts facts) {
    return execute(
            tx,
            id,
            facts,
            tx.handle()
                .createUpdate(
                    """
                    update context_rules set name = :name, pages = :pages, journey_steps = :steps,
                      segments = :segments, articles = :articles, category_id = :category,
                      tags = :tags, priority = :priority, enabled = :enabled,
                      version = version + 1, updated_at = :now
                    where space_id = :space and id = :id and version = :expected
                    """)
                .bind("expected", expected))
        == 1;
  }

  private static int execute(ChangeTx tx, ContextRuleId id, ContextFacts facts, Update statement) {
    ContextFacts.Conditions conditions = facts.conditions();
    ContextFacts.Help help = facts.help();
    return statement
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("name", facts.name())
        .bindArray("pages", String.class, conditions.pages())
        .bindArray("steps", String.class, conditions.journeySteps())
        .bindArray("segments", String.class, conditions.segments())
        .bindArray("articles", UUID.class, help.articles().stream().map(ArticleId::value).toList())
        .bind("category", help.category() == null ? null : help.category().value())
        .bindArray("tags", String.class, help.tags())
        .bind("priority", facts.priority())
        .bind("enabled", facts.enabled())
        .bind("now", tx.now())
        .execute();
  }

  boolean delete(ChangeTx tx, ContextRuleId id) {
    return tx.handle()
            .createUpdate("delete from context_rules where space_id = :space and id = :id")
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .execute()
        == 1;
  }

  int count(TenantTx tx) {
    return tx.handle()
        .createQuery("select count(*) from context_rules where space_id = :space")
        .bind("space", tx.space().value())
        .mapTo(Integer.class)
        .one();
  }

  Optional<ContextRule> find(TenantTx tx, ContextRuleId id) {
    return tx.handle()
        .createQuery("select * from context_rules where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> rule(row))
        .findOne();
  }

  /** The newest first. */
  List<ContextRule> list(TenantTx tx, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from context_rules where space_id = :space
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> rule(row))
        .list();
  }

  List<ContextRule> enabled(TenantTx tx) {
    return tx.handle()
        .createQuery("select * from context_rules where space_id = :space and enabled order by id")
        .bind("space", tx.space().value())
        .map((row, context) -> rule(row))
        .list();
  }

  /** Those of these articles that there are. */
  Set<ArticleId> existing(TenantTx tx, List<ArticleId> ids) {
    return new HashSet<>(
        tx.handle()
            .createQuery("select id from articles where space_id = :space and id = any(:ids)")
            .bind("space", tx.space().value())
            .bindArray("ids", UUID.class, ids.stream().map(ArticleId::value).toList())
            .map((row, context) -> new ArticleId(row.getObject("id", UUID.class)))
            .list());
  }

  private static ContextRule rule(ResultSet row) throws SQLException {
    UUID category = Rows.uuid(row, "category_id");
    return new ContextRule(
        new ContextRuleId(row.getObject("id", UUID.class)),
        new ContextFacts(
            row.getString("name"),
            new ContextFacts.Conditions(
                Rows.strings(row, "pages"),
                Rows.strings(row, "journey_steps"),
                Rows.strings(row, "segments")),
            new ContextFacts.Help(
                Rows.uuids(row, "articles").stream().map(ArticleId::new).toList(),
                category == null ? null : new CategoryId(category),
                Rows.strings(row, "tags")),
            row.getInt("priority"),
            row.getBoolean("enabled")),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"));
  }
}
