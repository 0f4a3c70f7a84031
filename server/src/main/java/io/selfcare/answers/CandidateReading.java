package io.selfcare.answers;

import io.selfcare.answers.learning.Judgement;
import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.platform.db.TenantQuery;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Audience;
import io.selfcare.search.LocaleChain;
import io.selfcare.search.SearchHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the articles that were found, as they are published now, and puts them in order. */
final class CandidateReading {
  /** So many of what was learnt are shown even when the index has not found them. */
  private static final int LEARNT = 3;

  private final AnswersWiring.Sources sources;
  private final AnswerLimits limits;

  CandidateReading(AnswersWiring.Sources sources, AnswerLimits limits) {
    this.sources = sources;
    this.limits = limits;
  }

  /** Finds what is live of what the index has found. */
  TenantQuery<PublishedArticle> live(Looked looked) {
    return sources.articles().live(looked.found().hits().stream().map(Ranking::reference).toList());
  }

  /**
   * In the transaction that keeps the answer, so that both speak of the same state.
   *
   * @param live what is live of what the index has found
   */
  Retrieved read(TenantTx tx, AskRequest request, Looked looked, List<PublishedArticle> live) {
    Audience audience = request.reader().audience();
    LocaleChain chain = looked.locale().chain();
    List<SearchHit> hits = looked.found().hits();
    Map<Reference, PublishedArticle> published = sources.articles().allowed(tx, live);
    published.putAll(sources.articles().find(tx, learnt(tx, looked, audience)));
    Leaning leaning = limits.leaning(tx, looked.configuration(), request);
    List<Candidate> candidates = Ranking.of(hits, published, audience, looked.taught(), leaning);
    if (looked.configuration().pins()) {
      List<PublishedArticle> pinned =
          sources.pinned().asked(tx, request.question(), chain, audience);
      candidates =
          pinned.isEmpty() ? candidates : Ranking.pinnedFirst(pinned, candidates, audience);
    }
    return new Retrieved(
        looked.locale(),
        candidates,
        new Understanding(
            request.question().wordCount(),
            looked.found().contentWords(),
            looked.found().knownShare(),
            HumanRequest.in(request.question()),
            looked.found().units()),
        new Trace.Versions(looked.configuration().version(), looked.found().generation()),
        leaning);
  }

  /** The best that was learnt and not found. */
  private List<Reference> learnt(TenantTx tx, Looked looked, Audience audience) {
    Judgement judgement = looked.judgement();
    if (judgement == null) {
      return List.of();
    }
    Set<ArticleId> found =
        looked.found().hits().stream().map(SearchHit::articleId).collect(Collectors.toSet());
    List<ArticleId> others = new ArrayList<>();
    for (Judgement.Ranked ranked : judgement.ranked().stream().limit(LEARNT).toList()) {
      if (!found.contains(ranked.article())) {
        others.add(ranked.article());
      }
    }
    return sources.live().find(tx, others, looked.locale().chain(), audience);
  }
}
