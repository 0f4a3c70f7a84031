package io.selfcare.answers.contexts;

import io.selfcare.answers.contexts.ContextReason.Kind;
import io.selfcare.answers.priors.ArticlePriors;
import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.search.SearchHit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Orders what helps at a place. Pure. What rules name stands above everything else, in their order;
 * then come pins, then words, and popularity and freshness decide between what is nearly alike.
 */
final class ContextualRanking {
  /** A pin stands above whatever words can reach. */
  private static final double PINNED = 1;

  /** More than all other reasons together. */
  private static final double RULE_STEP = 3;

  /**
   * Of what is known at all of the words of a page, an article knows half at least: pages say much
   * that no article speaks of.
   */
  private static final double LEAST_SHARE = 0.5;

  private static final double STEPS = 1e4;

  private ContextualRanking() {}

  /**
   * What was found for a place, each kind in its order.
   *
   * @param ruled what rules name
   * @param knownShare of the page's words, the part that is known at all
   */
  record Found(List<Ruled> ruled, List<Reference> pinned, List<SearchHit> hits, double knownShare) {
    Found {
      ruled = List.copyOf(ruled);
      pinned = List.copyOf(pinned);
      double known = knownShare;
      hits = hits.stream().filter(hit -> share(hit, known) >= LEAST_SHARE).toList();
    }

    List<Reference> references() {
      return Stream.of(
              ruled.stream().map(Ruled::reference),
              pinned.stream(),
              hits.stream().map(ContextualRanking::reference))
          .flatMap(each -> each)
          .distinct()
          .toList();
    }
  }

  /** A text that a rule names. */
  record Ruled(Reference reference, HeldRules.Held held) {}

  /** The reasons of each text that is live, in the order of their sum; ties keep their order. */
  static Map<PublishedArticle, List<ContextReason>> of(
      Found found, Map<Reference, PublishedArticle> live, ArticlePriors priors) {
    Map<Reference, List<ContextReason>> reasons = new LinkedHashMap<>();
    int rank = found.ruled().size();
    for (Ruled ruled : found.ruled()) {
      List<ContextReason> so = reasons.computeIfAbsent(ruled.reference(), r -> new ArrayList<>());
      if (so.isEmpty()) {
        so.add(new ContextReason(Kind.RULE, RULE_STEP * rank, ruled.held().rule().id()));
      }
      rank--;
    }
    for (Reference pinned : found.pinned()) {
      reasons
          .computeIfAbsent(pinned, r -> new ArrayList<>())
          .add(new ContextReason(Kind.PINNED, PINNED));
    }
    for (SearchHit hit : found.hits()) {
      reasons
          .computeIfAbsent(reference(hit), r -> new ArrayList<>())
          .add(new ContextReason(Kind.WORDS, words(hit, found.knownShare())));
    }
    return ordered(reasons, live, priors);
  }

  private static Map<PublishedArticle, List<ContextReason>> ordered(
      Map<Reference, List<ContextReason>> reasons,
      Map<Reference, PublishedArticle> live,
      ArticlePriors priors) {
    Map<PublishedArticle, List<ContextReason>> ordered = new LinkedHashMap<>();
    reasons.forEach(
        (reference, so) -> {
          PublishedArticle article = live.get(reference);
          if (article != null) {
            ordered.put(article, with(so, article, priors));
          }
        });
    Map<PublishedArticle, List<ContextReason>> sorted = new LinkedHashMap<>();
    ordered.entrySet().stream()
        .sorted((one, other) -> Double.compare(sum(other.getValue()), sum(one.getValue())))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static List<ContextReason> with(
      List<ContextReason> reasons, PublishedArticle article, ArticlePriors priors) {
    List<ContextReason> all = new ArrayList<>(reasons);
    all.add(new ContextReason(Kind.POPULAR, priors.popularity(article)));
    all.add(new ContextReason(Kind.FRESH, priors.freshness(article)));
    all.removeIf(reason -> reason.weight() == 0);
    return all;
  }

  private static double sum(List<ContextReason> reasons) {
    return reasons.stream().mapToDouble(ContextReason::weight).sum();
  }

  /** From 0 to less than 1: how much of what is known the article knows, and how it ranks. */
  private static double words(SearchHit hit, double knownShare) {
    double known = 0.6 * share(hit, knownShare) + 0.3 * Math.clamp(hit.score(), 0, 1);
    return Math.round(known * STEPS) / STEPS;
  }

  private static double share(SearchHit hit, double knownShare) {
    return knownShare <= 0 ? 0 : Math.min(1, hit.evidence().coverage() / knownShare);
  }

  static Reference reference(SearchHit hit) {
    return new Reference(hit.articleId(), hit.locale(), hit.version());
  }

  /** The passage that a hit has found in a text. */
  static Map<Reference, String> excerpts(Found found) {
    Map<Reference, String> excerpts = new LinkedHashMap<>();
    found
        .hits()
        .forEach(
            hit ->
                excerpts.putIfAbsent(
                    reference(hit), Objects.requireNonNull(hit.evidence().excerpt())));
    return excerpts;
  }
}
