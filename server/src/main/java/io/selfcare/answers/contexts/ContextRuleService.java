package io.selfcare.answers.contexts;

import io.selfcare.knowledge.CategoryTrees;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.ContextRuleId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The context rules of a space; they act at once. */
final class ContextRuleService {
  /** Every place is compared with all of them. */
  private static final int MOST = 200;

  private final TenantDb db;
  private final Ids ids;
  private final CategoryTrees trees;
  private final ContextRuleDao rules = new ContextRuleDao();

  ContextRuleService(TenantDb db, Ids ids, CategoryTrees trees) {
    this.db = db;
    this.ids = ids;
    this.trees = trees;
  }

  /**
   * Makes a rule.
   *
   * @throws ProblemException {@code validation_failed}, {@code conflict} when there are as many as
   *     there can be
   */
  ContextRule create(SpaceId space, Actor actor, ContextFacts sent) {
    return db.change(
        space,
        actor,
        tx -> {
          if (rules.count(tx) >= MOST) {
            throw new ProblemException(
                ErrorCode.CONFLICT,
                "There are %d context rules already, the most there can be: delete one, or let one name a category or tags."
                    .formatted(MOST));
          }
          ContextRuleId id = new ContextRuleId(ids.next());
          rules.insert(tx, id, checked(tx, sent));
          tx.audit(AuditEntry.of("context_rule.created", "context_rule", id));
          return require(tx, id);
        });
  }

  ContextRule get(SpaceId space, ContextRuleId id) {
    return db.read(space, tx -> require(tx, id));
  }

  /** The newest first. */
  Page<ContextRule> list(SpaceId space, PageRequest page) {
    return page.page(
        db.read(space, tx -> rules.list(tx, page)), rule -> rule.id().value().toString());
  }

  /**
   * Replaces a rule whole.
   *
   * @throws ProblemException {@code precondition_required} or {@code precondition_failed}, and
   *     those of {@link #create}
   */
  ContextRule replace(
      SpaceId space, Actor actor, ContextRuleId id, @Nullable String ifMatch, ContextFacts sent) {
    return db.change(
        space,
        actor,
        tx -> {
          ContextRule current = require(tx, id);
          EntityTags.require(ifMatch, current.version());
          if (!rules.update(tx, id, current.version(), checked(tx, sent))) {
            throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
          }
          tx.audit(AuditEntry.of("context_rule.updated", "context_rule", id));
          return require(tx, id);
        });
  }

  void delete(SpaceId space, Actor actor, ContextRuleId id, @Nullable String ifMatch) {
    db.change(
        space,
        actor,
        tx -> {
          EntityTags.check(ifMatch, require(tx, id).version());
          rules.delete(tx, id);
          tx.audit(AuditEntry.of("context_rule.deleted", "context_rule", id));
          return id;
        });
  }

  private ContextFacts checked(TenantTx tx, ContextFacts sent) {
    List<ArticleId> articles = sent.checked().help().articles();
    Set<ArticleId> known = articles.isEmpty() ? Set.of() : rules.existing(tx, articles);
    for (int i = 0; i < articles.size(); i++) {
      if (!known.contains(articles.get(i))) {
        throw ProblemException.invalid("/articleIds/" + i, "unknown", "There is no such article.");
      }
    }
    CategoryId category = sent.help().category();
    if (category != null && !trees.of(tx).contains(category)) {
      throw ProblemException.invalid("/categoryId", "unknown", "There is no such category.");
    }
    return sent;
  }

  private ContextRule require(TenantTx tx, ContextRuleId id) {
    return rules.find(tx, id).orElseThrow(() -> ProblemException.notFound("context rule"));
  }
}
