package io.selfcare.search.lucene;

import io.selfcare.search.Fusion;
import io.selfcare.search.Meaning;
import io.selfcare.search.ViewScores;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/** Finds the articles that are worth ranking and scores every one of them in every view. */
final class Candidates {
  /** Fewer than of the other views: passages weigh least, and there are many to go through. */
  private static final int NEAREST_PASSAGES = 30;

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final Tallies.Lent tallies;
  private final ArticleScores scoring;
  private final int perView;
  private final List<InLocale> locales = new ArrayList<>();
  private final NavigableSet<Integer> documents = new TreeSet<>();
  private NearestUnits.Met byQuestion = NearestUnits.Met.NOTHING;
  private NearestUnits.Met byPassage = NearestUnits.Met.NOTHING;

  /**
   * Nothing is found yet.
   *
   * @param tallies the candidates' own for as long as they are used
   */
  Candidates(
      IndexSearcher searcher,
      BitSetProducer articles,
      Tallies.Lent tallies,
      KnownLengths lengths,
      int perView) {
    this.searcher = searcher;
    this.articles = articles;
    this.tallies = tallies;
    this.scoring = new ArticleScores(searcher, articles, tallies, lengths);
    this.perView = perView;
  }

  /** The articles of a locale with their scores by the question as that locale reads it. */
  private record InLocale(Sight sight, Tally words, Tally grams) {}

  void look(Sight sight, View.Queries words, View.Queries grams) throws IOException {
    InLocale locale = new InLocale(sight, scoring.of(words), scoring.of(grams));
    locale.words().best(perView, sight, documents::add);
    locale.grams().best(perView, sight, documents::add);
    locales.add(locale);
  }

  void look(Meaning meaning, Fusion fusion) throws IOException {
    Sight sight = Sight.anyOf(locales.stream().map(InLocale::sight).toList());
    byQuestion =
        new NearestUnits(searcher, articles, tallies, perView)
            .cosines(
                Fields.questionVector(meaning.space()),
                meaning.question(),
                sight,
                fusion.question());
    byPassage =
        new NearestUnits(searcher, articles, tallies, Math.min(perView, NEAREST_PASSAGES))
            .cosines(
                Fields.passageVector(meaning.space()), meaning.passage(), sight, fusion.passage());
    for (NearestUnits.Met met : List.of(byQuestion, byPassage)) {
      if (met.cosines() != null) {
        met.cosines().best(perView, Sight.ALL, documents::add);
      }
    }
  }

  /**
   * What was found.
   *
   * @param scores by document, in the order of the documents
   * @param units how many units were compared by their meaning
   */
  record Weighed(SortedMap<Integer, ViewScores> scores, int units) {}

  /** What was found so far, good for longer than the tallies are. */
  Weighed weighed() {
    return new Weighed(scores(), byQuestion.units() + byPassage.units());
  }

  private SortedMap<Integer, ViewScores> scores() {
    SortedMap<Integer, ViewScores> scores = new TreeMap<>();
    for (int document : documents) {
      InLocale locale = seeing(document);
      scores.put(
          document,
          new ViewScores(
              locale == null ? 0 : locale.words().of(document),
              locale == null ? 0 : locale.grams().of(document),
              byQuestion.cosine(document),
              byPassage.cosine(document)));
    }
    return scores;
  }

  /** An article is in one locale of the chain only. */
  private @Nullable InLocale seeing(int document) {
    for (InLocale locale : locales) {
      if (locale.sight().sees(document)) {
        return locale;
      }
    }
    return null;
  }
}
