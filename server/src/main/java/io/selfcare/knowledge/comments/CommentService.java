package io.selfcare.knowledge.comments;

import io.selfcare.knowledge.Translation;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.TranslationService;
import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CommentId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import org.jspecify.annotations.Nullable;

/** Keeps what the team says about drafts. */
public final class CommentService {
  private final TenantDb db;
  private final Ids ids;
  private final TranslationService translations;
  private final CommentDao comments = new CommentDao();

  public CommentService(TenantDb db, Ids ids, TranslationService translations) {
    this.db = db;
    this.ids = ids;
    this.translations = translations;
  }

  /** Which draft is spoken of, as it stands in a path. */
  record Draft(SpaceId space, ArticleId article, String locale) {}

  DraftComment create(Draft draft, Actor actor, String text, @Nullable String quote) {
    if (text.isBlank()) {
      throw ProblemException.invalid("/text", "blank", "A comment needs a visible character.");
    }
    return db.change(
        draft.space(),
        actor,
        tx -> {
          Translation about = translations.require(tx, draft.article(), draft.locale());
          DraftComment comment =
              new DraftComment(
                  new CommentId(ids.next()),
                  about.key(),
                  text,
                  quote,
                  about.version(),
                  actor.id(),
                  tx.now(),
                  null);
          comments.insert(tx, comment);
          tx.audit(entry("comment.created", comment));
          return comment;
        });
  }

  DraftComment get(Draft draft, CommentId id) {
    return db.read(draft.space(), tx -> require(tx, draft, id));
  }

  /** The oldest first. */
  Page<DraftComment> list(Draft draft, @Nullable Boolean resolved, PageRequest page) {
    return page.page(
        db.read(draft.space(), tx -> comments.list(tx, key(tx, draft), resolved, page)),
        comment -> comment.id().value().toString());
  }

  /** Says that it is settled, or that it is not. */
  DraftComment resolve(Draft draft, Actor actor, CommentId id, boolean resolved) {
    return db.change(
        draft.space(),
        actor,
        tx -> {
          DraftComment comment = require(tx, draft, id);
          comments.resolve(tx, id, resolved);
          tx.audit(entry(resolved ? "comment.resolved" : "comment.reopened", comment));
          return require(tx, draft, id);
        });
  }

  /**
   * Deletes a comment of the actor's own.
   *
   * @throws ProblemException {@code forbidden} when somebody else has written it
   */
  void delete(Draft draft, Actor actor, CommentId id) {
    db.change(
        draft.space(),
        actor,
        tx -> {
          DraftComment comment = require(tx, draft, id);
          if (!comment.createdBy().equals(actor.id())) {
            throw new ProblemException(
                ErrorCode.FORBIDDEN,
                "Another key has written this comment; resolve it instead of deleting it.");
          }
          comments.delete(tx, id);
          tx.audit(entry("comment.deleted", comment));
          return id;
        });
  }

  private Key key(TenantTx tx, Draft draft) {
    return translations.require(tx, draft.article(), draft.locale()).key();
  }

  private DraftComment require(TenantTx tx, Draft draft, CommentId id) {
    return comments
        .find(tx, key(tx, draft), id)
        .orElseThrow(() -> ProblemException.notFound("comment"));
  }

  private static AuditEntry entry(String action, DraftComment comment) {
    return AuditEntry.of(action, "comment", comment.id())
        .with("article", comment.about().articleId())
        .with("locale", comment.about().locale());
  }
}
