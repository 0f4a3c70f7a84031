package io.selfcare.knowledge.pins;

import io.selfcare.knowledge.Rows;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.PinId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The rows of pins. */
final class PinDao {
  void insert(ChangeTx tx, PinId id, PinFacts facts) {
    execute(
        tx,
        id,
        facts,
        tx.handle()
            .createUpdate(
                """
                insert into pins (space_id, id, kind, locale, queries, category_id, articles,
                  created_at, updated_at)
                values (:space, :id, :kind, :locale, :queries, :category, :articles, :now, :now)
                """));
  }

  /** False when somebody else was faster. */
  boolean update(ChangeTx tx, PinId id, long expected, PinFacts facts) {
    return execute(
            tx,
            id,
            facts,
            tx.handle()
                .createUpdate(
                    """
                    update pins set kind = :kind, locale = :locale, queries = :queries,
                      category_id = :category, articles = :articles,
                      version = version + 1, updated_at = :now
                    where space_id = :space and id = :id and version = :expected
                    """)
                .bind("expected", expected))
        == 1;
  }

  private static int execute(ChangeTx tx, PinId id, PinFacts facts, Update statement) {
    return statement
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .bind("kind", word(facts.kind()))
        .bind("locale", facts.locale())
        .bindArray("queries", String.class, facts.queries())
        .bind("category", facts.category() == null ? null : facts.category().value())
        .bindArray("articles", UUID.class, facts.articles().stream().map(ArticleId::value).toList())
        .bind("now", tx.now())
        .execute();
  }

  boolean delete(ChangeTx tx, PinId id) {
    return tx.handle()
            .createUpdate("delete from pins where space_id = :space and id = :id")
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .execute()
        == 1;
  }

  Optional<Pin> find(TenantTx tx, PinId id) {
    return tx.handle()
        .createQuery("select * from pins where space_id = :space and id = :id")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> pin(row))
        .findOne();
  }

  Optional<Pin> ofCategory(TenantTx tx, CategoryId category) {
    return tx.handle()
        .createQuery("select * from pins where space_id = :space and category_id = :category")
        .bind("space", tx.space().value())
        .bind("category", category.value())
        .map((row, context) -> pin(row))
        .findOne();
  }

  /** The newest first. */
  List<Pin> list(TenantTx tx, PinFacts.@Nullable Kind kind, PageRequest page) {
    return tx.handle()
        .createQuery(
            """
            select * from pins where space_id = :space
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:after as uuid) is null or id < cast(:after as uuid))
            order by id desc limit :limit
            """)
        .bind("space", tx.space().value())
        .bind("kind", kind == null ? null : word(kind))
        .bind("after", page.after())
        .bind("limit", page.fetch())
        .map((row, context) -> pin(row))
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

  boolean existsCategory(TenantTx tx, CategoryId id) {
    return tx.handle()
        .createQuery("select exists (select from categories where space_id = :space and id = :id)")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .mapTo(Boolean.class)
        .one();
  }

  private static String word(PinFacts.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static Pin pin(ResultSet row) throws SQLException {
    UUID category = Rows.uuid(row, "category_id");
    return new Pin(
        new PinId(row.getObject("id", UUID.class)),
        new PinFacts(
            PinFacts.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            row.getString("locale"),
            Rows.strings(row, "queries"),
            category == null ? null : new CategoryId(category),
            Rows.uuids(row, "articles").stream().map(ArticleId::new).toList()),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"));
  }
}
