package io.selfcare.knowledge.pins;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.PublishedArticles;
import io.selfcare.knowledge.reading.LiveTexts;
import io.selfcare.knowledge.reading.QuestionText;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Audience;
import io.selfcare.search.LocaleChain;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What comes first for a question: of its pins, what is live and the reader may see. */
public final class PinnedArticles {
  private static final int SHORTEST_BEGINNING = 3;

  private final LiveTexts live;
  private final PublishedArticles texts;
  private final PinQueryDao queries = new PinQueryDao();

  public PinnedArticles(LiveTexts live, PublishedArticles texts) {
    this.live = live;
    this.texts = texts;
  }

  /** Whether there is a pin for any question. */
  public boolean any(TenantTx tx) {
    return queries.any(tx);
  }

  /** For a question that is asked, in the order of its pin. */
  public List<PublishedArticle> asked(
      TenantTx tx, QuestionText question, LocaleChain chain, Audience audience) {
    String words = question.words();
    return words.isEmpty()
        ? List.of()
        : queries
            .asked(tx, chain.locales(), words)
            .map(pin -> read(tx, pin.facts().articles(), chain, audience))
            .orElseGet(List::of);
  }

  /** For a question that is being typed. */
  public List<PublishedArticle> begun(
      TenantTx tx, QuestionText typed, LocaleChain chain, Audience audience, int limit) {
    String words = typed.words();
    if (words.length() < SHORTEST_BEGINNING) {
      return List.of();
    }
    List<ArticleId> ids =
        queries.begun(tx, chain.locales(), words, limit).stream()
            .flatMap(pin -> pin.facts().articles().stream())
            .distinct()
            .toList();
    return read(tx, ids, chain, audience).stream().limit(limit).toList();
  }

  private List<PublishedArticle> read(
      TenantTx tx, List<ArticleId> ids, LocaleChain chain, Audience audience) {
    List<Reference> references = live.find(tx, ids, chain, audience);
    Map<Reference, PublishedArticle> found = texts.find(tx, references);
    return references.stream().map(found::get).filter(Objects::nonNull).toList();
  }
}
