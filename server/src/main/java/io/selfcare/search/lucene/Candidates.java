package io.selfcare.search.lucene;

import io.selfcare.search.Meaning;
import io.selfcare.search.ViewScores;
import io.selfcare.search.text.Question;
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
  private final View words;
  private final View grams;
  private final int perView;
  private final List<InLocale> locales = new ArrayList<>();
  private final NavigableSet<Integer> documents = new TreeSet<>();
  private NearestUnits.Met byQuestion = NearestUnits.Met.NOTHING;
  private NearestUnits.Met byPassage = NearestUnits.Met.NOTHING;

  Candidates(IndexSearcher searcher, BitSetProducer articles, View words, View grams, int perView) {
    this.searcher = searcher;
    this.articles = articles;
    this.words = words;
    this.grams = grams;
    this.perView = perView;
  }

  /** The articles of a locale with their scores by the question as that locale reads it. */
  private record InLocale(Sight sight, Tally words, Tally grams) {}

  void look(Question question, Sight sight) throws IOException {
    InLocale locale =
        new InLocale(
            sight,
            ArticleScores.of(searcher, articles, words.queries(question)),
            ArticleScores.of(searcher, articles, grams.queries(question)));
    locale.words().best(perView, sight, documents::add);
    locale.grams().best(perView, sight, documents::add);
    locales.add(locale);
  }

  void look(Meaning meaning) throws IOException {
    Sight sight = Sight.anyOf(locales.stream().map(InLocale::sight).toList());
    byQuestion =
        new NearestUnits(searcher, articles, perView)
            .cosines(Fields.questionVector(meaning.space()), meaning.question(), sight);
    byPassage =
        new NearestUnits(searcher, articles, Math.min(perView, NEAREST_PASSAGES))
            .cosines(Fields.passageVector(meaning.space()), meaning.passage(), sight);
    for (NearestUnits.Met met : List.of(byQuestion, byPassage)) {
      if (met.cosines() != null) {
        met.cosines().best(perView, Sight.ALL, documents::add);
      }
    }
  }

  /** The scores by document, in the order of the documents. */
  SortedMap<Integer, ViewScores> scores() {
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

  /** How many units were compared by their meaning. */
  int units() {
    return byQuestion.units() + byPassage.units();
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
