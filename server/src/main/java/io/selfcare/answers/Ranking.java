package io.selfcare.answers;

import io.selfcare.knowledge.PublishedArticle;
import io.selfcare.knowledge.PublishedArticle.Reference;
import io.selfcare.knowledge.body.PlainText;
import io.selfcare.knowledge.body.VisibleHtml;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.Audience;
import io.selfcare.search.Evidence;
import io.selfcare.search.MatchedField;
import io.selfcare.search.SearchHit;
import io.selfcare.search.ViewScores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings what the index found together with what is published now, and puts it in order. The index
 * may lag a moment behind the record: what is no longer published, or no longer for the asker's
 * eyes, is left out.
 *
 * <p>The index compares texts as wholes; the evidence adds how much of the question an article
 * knows, whether its title or a variant says the very same, and how near its nearest text is,
 * whether title or passage. The weights were measured on public question sets.
 */
final class Ranking {
  private static final double COVERAGE = 0.4;

  /** A longer page, in characters of HTML, knows words by its length alone; measured too. */
  private static final double LONG = 900;

  private static final double CLOSENESS = 0.4;
  private static final double NEARNESS = 0.15;

  /**
   * A single part: an encoder that reads the language as it is. There it adds nothing how many of
   * the words are known; beside a translation it does. Measured too.
   */
  private static final int ENCODER_OF_THE_LANGUAGE = 1;

  /** A cosine that hardly any two texts have which are not about the same. */
  private static final double ALIKE = 0.35;

  private Ranking() {}

  /**
   * The candidates, best first; what ties keeps the order of the index. What the space has learnt
   * from its phrasings joins in.
   *
   * @param taught what was learnt; null without a learnt model
   * @param leaning what speaks for articles besides the question
   */
  static List<Candidate> of(
      List<SearchHit> hits,
      Map<Reference, PublishedArticle> published,
      Audience audience,
      @Nullable Taught taught,
      Leaning leaning) {
    Map<Reference, Leaning.Added> added = leaning.among(published.values());
    Map<String, Double> probabilities = taught == null ? Map.of() : taught.probabilities();
    List<Candidate> candidates = new ArrayList<>();
    Set<Reference> found = new HashSet<>();
    for (SearchHit hit : hits) {
      PublishedArticle article = published.get(reference(hit));
      Double learnt = probabilities.get(hit.articleId().text());
      boolean worth = learnt != null || hasSomethingInCommon(hit);
      if (article != null && worth && audience.maySee(article.facts().access())) {
        candidates.add(
            candidate(article, audience, hit, learnt, taught)
                .leaning(added.get(article.reference())));
      }
      found.add(reference(hit));
    }
    for (PublishedArticle article : published.values()) {
      if (!found.contains(article.reference()) && audience.maySee(article.facts().access())) {
        Double learnt = probabilities.get(article.reference().articleId().text());
        candidates.add(
            candidate(article, audience, null, learnt, taught)
                .leaning(added.get(article.reference())));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return List.copyOf(candidates);
  }

  private static Candidate candidate(
      PublishedArticle article,
      Audience audience,
      @Nullable SearchHit hit,
      @Nullable Double probability,
      @Nullable Taught taught) {
    double score = hit == null ? 0 : score(hit, article.html().length());
    PublishedText text = text(article, audience);
    Evidence evidence = hit == null ? unasked(text, MatchedField.VARIANT) : hit.evidence();
    return new Candidate(
        text,
        article.channels(),
        taught == null ? score : taught.belief().score(score, probability),
        hit == null ? 0 : hit.score(),
        hit == null ? null : hit.views(),
        probability,
        Leaning.Added.NOTHING,
        evidence);
  }

  /**
   * What editors have pinned to the question before everything else, in their order. An article
   * that was found too keeps its evidence.
   */
  static List<Candidate> pinnedFirst(
      List<PublishedArticle> pinned, List<Candidate> found, Audience audience) {
    Map<ArticleId, Candidate> byArticle =
        found.stream().collect(Collectors.toMap(c -> c.article().articleId(), Function.identity()));
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < pinned.size(); i++) {
      PublishedArticle article = pinned.get(i);
      Candidate known = byArticle.remove(article.reference().articleId());
      PublishedText text = text(article, audience);
      Evidence evidence = known == null ? unasked(text, MatchedField.PINNED) : known.evidence();
      candidates.add(
          new Candidate(
              text,
              article.channels(),
              1 + (double) (pinned.size() - i) / pinned.size(),
              known == null ? 0 : known.indexScore(),
              known == null ? null : known.views(),
              known == null ? null : known.probability(),
              known == null ? Leaning.Added.NOTHING : known.added(),
              new Evidence(
                  MatchedField.PINNED,
                  evidence.excerpt(),
                  evidence.coverage(),
                  evidence.closeness(),
                  evidence.partCosines())));
    }
    found.stream()
        .filter(candidate -> byArticle.containsKey(candidate.article().articleId()))
        .forEach(candidates::add);
    return List.copyOf(candidates);
  }

  private static Evidence unasked(PublishedText text, MatchedField matched) {
    String words = PlainText.of(text.html()).replaceAll("\\s+", " ");
    int end = Math.min(words.length(), Evidence.EXCERPT_LENGTH);
    boolean split = end < words.length() && Character.isLowSurrogate(words.charAt(end));
    return new Evidence(matched, words.substring(0, split ? end - 1 : end), 0, 0);
  }

  /** Everything has some likeness of meaning with everything; what has no more is no result. */
  private static boolean hasSomethingInCommon(SearchHit hit) {
    ViewScores views = hit.views();
    return views.words() > 0
        || views.grams() > 0
        || Math.max(views.question(), views.passage()) >= ALIKE;
  }

  /** From 0 to 1. Only what is nearly the same counts as close, hence the fourth power. */
  static double score(SearchHit hit, double length) {
    Evidence evidence = hit.evidence();
    int parts = evidence.partCosines().size();
    double coverage = parts == ENCODER_OF_THE_LANGUAGE ? 0 : COVERAGE;
    double nearness = parts == 0 ? 0 : NEARNESS;
    double sum =
        hit.score()
            + coverage * evidence.coverage() * Math.min(1, Math.sqrt(LONG / length))
            + CLOSENESS * Math.pow(evidence.closeness(), 4)
            + nearness * evidence.nearness();
    return sum / (1 + coverage + CLOSENESS + nearness);
  }

  static Reference reference(SearchHit hit) {
    return new Reference(hit.articleId(), hit.locale(), hit.version());
  }

  private static PublishedText text(PublishedArticle article, Audience audience) {
    Reference reference = article.reference();
    return new PublishedText(
        reference.articleId(),
        article.facts().externalId(),
        reference.version(),
        reference.locale(),
        article.title(),
        VisibleHtml.of(article.html(), audience));
  }
}
