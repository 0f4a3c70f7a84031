package io.selfcare.knowledge;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import org.jspecify.annotations.Nullable;

/** The tree of categories: made, changed and browsed. */
public final class CategoryService {
  private final TenantDb db;
  private final Outbox outbox;
  private final Ids ids;
  private final EnabledLocales locales;
  private final CategoryDao categories = new CategoryDao();
  private final CategoryTreeDao trees = new CategoryTreeDao();

  public CategoryService(TenantDb db, Outbox outbox, Ids ids, EnabledLocales locales) {
    this.db = db;
    this.outbox = outbox;
    this.ids = ids;
    this.locales = locales;
  }

  /**
   * Makes a category.
   *
   * @throws ProblemException {@code external_id_taken}, {@code locale_not_enabled}, {@code
   *     validation_failed}
   */
  public Category create(SpaceId space, Actor actor, CategoryFacts facts) {
    return db.change(
        space,
        actor,
        tx -> {
          CategoryId id = new CategoryId(ids.next());
          trees.lock(tx);
          CategoryRules.check(trees.tree(tx), id, facts.parentId());
          categories.insert(tx, id, CategoryRules.named(facts, locales.of(tx)));
          tx.audit(AuditEntry.of("category.created", "category", id));
          return require(tx, id);
        });
  }

  public Category get(SpaceId space, CategoryId id) {
    return db.read(space, tx -> require(tx, id));
  }

  /** Parents before children, siblings by position, then by name in the default locale. */
  public Page<Category> list(SpaceId space, @Nullable CategoryId parent, PageRequest page) {
    return db.read(space, tx -> trees.list(tx, parent, locales.of(tx).defaultLocale(), page));
  }

  /**
   * Renames, moves or reorders a category.
   *
   * @throws ProblemException {@code precondition_required}, {@code precondition_failed}, {@code
   *     validation_failed} for a circle, {@code external_id_taken}
   */
  public Category update(
      SpaceId space, Actor actor, CategoryId id, @Nullable String ifMatch, CategoryChange change) {
    return db.change(
        space,
        actor,
        tx -> {
          trees.lock(tx);
          Category current = require(tx, id);
          EntityTags.require(ifMatch, current.version());
          CategoryFacts next = CategoryRules.apply(current.facts(), change, locales.of(tx));
          boolean moved = !java.util.Objects.equals(next.parentId(), current.facts().parentId());
          if (moved) {
            CategoryRules.check(trees.tree(tx), id, next.parentId());
            outbox.publish(tx, KnowledgeTopics.CATEGORY_MOVED, id.value());
          }
          categories.update(tx, id, current.version(), next);
          tx.audit(AuditEntry.of("category.updated", "category", id).with("moved", moved));
          return require(tx, id);
        });
  }

  /**
   * Deletes an empty category.
   *
   * @throws ProblemException {@code category_not_empty}, {@code precondition_failed}
   */
  public void delete(SpaceId space, Actor actor, CategoryId id, @Nullable String ifMatch) {
    db.change(
        space,
        actor,
        (ChangeTx tx) -> {
          trees.lock(tx);
          EntityTags.check(ifMatch, require(tx, id).version());
          categories.delete(tx, id);
          tx.audit(AuditEntry.of("category.deleted", "category", id));
          return id;
        });
  }

  private Category require(TenantTx tx, CategoryId id) {
    return categories.find(tx, id).orElseThrow(() -> ProblemException.notFound("category"));
  }
}
