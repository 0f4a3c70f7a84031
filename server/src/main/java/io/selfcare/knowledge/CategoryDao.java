package io.selfcare.knowledge;

import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.CategoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The rows of categories. */
final class CategoryDao {
  private static final String COUNTED =
      """
      select c.*, (select count(*) from articles a
        where a.space_id = c.space_id and a.category_id = c.id) as article_count
      from categories c where c.space_id = :space and c.id = :id
      """;

  void insert(ChangeTx tx, CategoryId id, CategoryFacts facts) {
    execute(
        facts,
        tx.handle()
            .createUpdate(
                """
                insert into categories
                  (space_id, id, external_id, parent_id, names, descriptions, position,
                   created_at, updated_at)
                values (:space, :id, :externalId, :parent, cast(:names as jsonb),
                  cast(:descriptions as jsonb), :position, :now, :now)
                """)
            .bind("space", tx.space().value())
            .bind("id", id.value())
            .bind("now", tx.now()));
  }

  /** False when somebody else was faster. */
  boolean update(ChangeTx tx, CategoryId id, long expected, CategoryFacts facts) {
    return execute(
            facts,
            tx.handle()
                .createUpdate(
                    """
                    update categories set external_id = :externalId, parent_id = :parent,
                      names = cast(:names as jsonb),
                      descriptions = cast(:descriptions as jsonb), position = :position,
                      version = version + 1, updated_at = :now
                    where space_id = :space and id = :id and version = :expected
                    """)
                .bind("space", tx.space().value())
                .bind("id", id.value())
                .bind("expected", expected)
                .bind("now", tx.now()))
        == 1;
  }

  private static int execute(CategoryFacts facts, Update statement) {
    try {
      return statement
          .bind("externalId", facts.externalId())
          .bind("parent", facts.parentId() == null ? null : facts.parentId().value())
          .bind("names", Rows.json(facts.names()))
          .bind("descriptions", Rows.json(facts.descriptions()))
          .bind("position", facts.position())
          .execute();
    } catch (RuntimeException e) {
      if (Rows.notUnique(e)) {
        throw new ProblemException(
            ErrorCode.EXTERNAL_ID_TAKEN,
            "Another category has the externalId '%s'.".formatted(facts.externalId()));
      }
      throw e;
    }
  }

  /**
   * Deletes an empty category.
   *
   * @throws ProblemException {@code category_not_empty}, also when it is filled at this moment
   */
  void delete(ChangeTx tx, CategoryId id) {
    try {
      tx.handle()
          .createUpdate("delete from categories where space_id = :space and id = :id")
          .bind("space", tx.space().value())
          .bind("id", id.value())
          .execute();
    } catch (RuntimeException e) {
      if (Rows.brokenReference(e)) {
        throw new ProblemException(
            ErrorCode.CATEGORY_NOT_EMPTY,
            "The category still has children or articles: move or delete them first.");
      }
      throw e;
    }
  }

  Optional<Category> find(TenantTx tx, CategoryId id) {
    return tx.handle()
        .createQuery(COUNTED)
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .map((row, context) -> category(row))
        .findOne();
  }

  boolean exists(TenantTx tx, CategoryId id) {
    return tx.handle()
        .createQuery("select exists (select from categories where space_id = :space and id = :id)")
        .bind("space", tx.space().value())
        .bind("id", id.value())
        .mapTo(Boolean.class)
        .one();
  }

  static Category category(ResultSet row) throws SQLException {
    return new Category(
        new CategoryId(row.getObject("id", UUID.class)),
        new CategoryFacts(
            row.getString("external_id"),
            parent(row),
            Rows.names(row, "names"),
            Rows.names(row, "descriptions"),
            row.getInt("position")),
        row.getInt("article_count"),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"));
  }

  static @Nullable CategoryId parent(ResultSet row) throws SQLException {
    UUID id = Rows.uuid(row, "parent_id");
    return id == null ? null : new CategoryId(id);
  }
}
