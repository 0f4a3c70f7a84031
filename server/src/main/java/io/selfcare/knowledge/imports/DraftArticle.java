package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.Article;
import io.selfcare.knowledge.ArticleFacts;
import io.selfcare.knowledge.Translation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article while the rows of a chunk are laid upon it, one after the other. What is stored in the
 * end is the last state only.
 */
final class DraftArticle {
  private final Article stored;
  private final boolean fresh;
  private final boolean live;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private ArticleFacts facts;

  DraftArticle(Article stored, boolean fresh) {
    this.stored = stored;
    this.fresh = fresh;
    this.live = stored.translations().stream().anyMatch(t -> t.publication().live());
    this.facts = stored.facts();
  }

  /** A translation as it was found, null when it is new, and as it is now. */
  record Draft(@Nullable Translation before, Translation now) {
    boolean changed() {
      return before == null || !before.equals(now);
    }

    boolean hasNewVersion() {
      int last = before == null ? 0 : before.publication().lastVersion();
      return now.publication().lastVersion() > last;
    }
  }

  Article article() {
    return stored.with(facts);
  }

  ArticleFacts facts() {
    return facts;
  }

  void facts(ArticleFacts next) {
    facts = next;
  }

  /** Whether customers saw one of its translations when the chunk began. */
  boolean live() {
    return live;
  }

  boolean fresh() {
    return fresh;
  }

  boolean factsChanged() {
    return !fresh && !facts.equals(stored.facts());
  }

  Map<String, Draft> drafts() {
    return drafts;
  }

  /** The text as the rows so far have left it; null when there is none. */
  @Nullable Translation current(String locale, @Nullable Translation stored) {
    Draft draft = drafts.get(locale);
    return draft == null ? stored : draft.now();
  }

  /** True when customers may find something else than before. */
  boolean affectsSearch() {
    boolean published =
        drafts.values().stream().anyMatch(d -> d.changed() && d.now().publication().live());
    return published || (factsChanged() && live);
  }
}
