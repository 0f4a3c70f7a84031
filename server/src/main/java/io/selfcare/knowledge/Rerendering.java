package io.selfcare.knowledge;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.body.BodyRefusedException;
import io.selfcare.platform.db.ChangeTx;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Renders texts again because what they are made of has changed. What was written stays: a live
 * text gets a new version with the same source, a draft only other HTML.
 */
public final class Rerendering {
  private final Outbox outbox;
  private final TextRenderer renderer;
  private final Trail trail = new Trail();
  private final ArticleDao articles = new ArticleDao();
  private final TranslationDao translations = new TranslationDao();
  private final ArticleVersionDao versions = new ArticleVersionDao();

  public Rerendering(Outbox outbox, TextRenderer renderer) {
    this.outbox = outbox;
    this.renderer = renderer;
  }

  /**
   * Renders one translation again; false when it already shows what it should, or is gone.
   *
   * @param comment kept with the new version
   * @throws BodyRefusedException when its source can no longer be rendered
   */
  public boolean renew(ChangeTx tx, Key key, String comment) {
    articles.touch(tx, key.articleId());
    Optional<Translation> found = translations.find(tx, key);
    return found.isPresent() && renew(tx, found.get(), comment);
  }

  private boolean renew(ChangeTx tx, Translation current, String comment) {
    String draft = renderer.html(tx, current.key().locale(), current.text());
    Translation live = live(tx, current);
    if (draft.equals(current.html()) && live == null) {
      return false;
    }
    Publication publication =
        live == null ? current.publication() : current.publication().renewed();
    Translation next = current.edited(current.text(), draft, tx.now()).withPublication(publication);
    if (!translations.updateAll(tx, List.of(next))) {
      throw new ProblemException(ErrorCode.CONFLICT, "Somebody changed the same translation.");
    }
    if (live != null) {
      versions.insertAll(tx, List.of(live.withPublication(publication)), tx.actor(), comment);
      trail.note(
          tx,
          TranslationStep.RENDERED,
          current.publication(),
          next,
          publication.liveVersion(),
          comment);
      outbox.publish(tx, KnowledgeTopics.ARTICLE_CHANGED, current.key().articleId().value());
    }
    return true;
  }

  /** What is live with its new HTML; null when nothing is, or nothing changes. */
  private @Nullable Translation live(ChangeTx tx, Translation current) {
    Integer version = current.publication().liveVersion();
    if (version == null) {
      return null;
    }
    ArticleVersion live =
        versions
            .find(tx, current.key(), version)
            .orElseThrow(() -> new IllegalStateException("what is live has a version"));
    String html = renderer.html(tx, current.key().locale(), live.text());
    return html.equals(live.html()) ? null : current.edited(live.text(), html, tx.now());
  }
}
