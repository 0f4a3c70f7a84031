package io.selfcare.search.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.KnnSearch;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.selfcare.search.Meaning;
import io.selfcare.search.ViewScores;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the articles of one locale that are worth ranking, scored in every view. */
final class Candidates {
  private final LocaleSearch search;
  private final int perView;
  private final Map<View, Asking> views = new EnumMap<>(View.class);
  private final Map<View, Map<TextId, Double>> scores = new EnumMap<>(View.class);

  private enum View {
    WORDS,
    GRAMS,
    QUESTION,
    PASSAGE
  }

  /** One view: what it asks of texts within reach, and what its scores mean. */
  private interface Asking {
    MultisearchBody.Builder ask(MultisearchBody.Builder body, Reach reach, int wanted);

    default double score(double given) {
      return given;
    }
  }

  private record ByQuery(Query query) implements Asking {
    @Override
    public MultisearchBody.Builder ask(MultisearchBody.Builder body, Reach reach, int wanted) {
      return body.query(reach.with(query));
    }
  }

  private record ByMeaning(MeaningView view) implements Asking {
    @Override
    public MultisearchBody.Builder ask(MultisearchBody.Builder body, Reach reach, int wanted) {
      KnnSearch nearest = view.nearest(reach, wanted);
      return body.knn(nearest);
    }

    @Override
    public double score(double given) {
      return view.cosine(given);
    }
  }

  Candidates(LocaleSearch search, @Nullable Meaning meaning, int perView) throws IOException {
    this.search = search;
    this.perView = perView;
    views.put(View.WORDS, new ByQuery(search.wordView().query()));
    views.put(View.GRAMS, new ByQuery(search.gramView().query()));
    if (meaning != null) {
      String field = Fields.vector(meaning.space());
      views.put(
          View.QUESTION,
          new ByMeaning(new MeaningView(Fields.QUESTIONS, field, meaning.question())));
      views.put(
          View.PASSAGE, new ByMeaning(new MeaningView(Fields.PASSAGES, field, meaning.passage())));
    }
  }

  /** The scores of every candidate, in the order of their ids. */
  SortedMap<TextId, ViewScores> scores() {
    List<View> asked = List.copyOf(views.keySet());
    run(asked, search.reach(), perView);
    SortedSet<TextId> candidates = new TreeSet<>();
    scores.values().forEach(view -> candidates.addAll(view.keySet()));
    List<View> incomplete = asked.stream().filter(view -> size(view) >= perView).toList();
    if (!incomplete.isEmpty()) {
      run(incomplete, search.reach().among(candidates), candidates.size());
    }
    SortedMap<TextId, ViewScores> all = new TreeMap<>();
    for (TextId candidate : candidates) {
      all.put(
          candidate,
          new ViewScores(
              score(View.WORDS, candidate, 0),
              score(View.GRAMS, candidate, 0),
              score(View.QUESTION, candidate, ViewScores.UNKNOWN),
              score(View.PASSAGE, candidate, ViewScores.UNKNOWN)));
    }
    return all;
  }

  private void run(List<View> asked, Reach reach, int wanted) {
    List<MultisearchBody> bodies = new ArrayList<>();
    for (View view : asked) {
      bodies.add(
          MultisearchBody.of(
              m ->
                  asking(view)
                      .ask(m, reach, wanted)
                      .size(wanted)
                      .source(s -> s.fetch(false))
                      .trackTotalHits(t -> t.enabled(false))));
    }
    List<MultiSearchItem<FoundText>> answers = search.searches().run(bodies);
    for (int i = 0; i < asked.size(); i++) {
      Map<TextId, Double> found = new HashMap<>();
      for (Hit<FoundText> hit : answers.get(i).hits().hits()) {
        double given = hit.score() == null ? 0 : hit.score();
        found.put(TextId.parse(String.valueOf(hit.id())), asking(asked.get(i)).score(given));
      }
      scores.put(asked.get(i), found);
    }
  }

  private Asking asking(View view) {
    return requireNonNull(views.get(view));
  }

  private int size(View view) {
    return scores.getOrDefault(view, Map.of()).size();
  }

  private double score(View view, TextId candidate, double otherwise) {
    return scores.getOrDefault(view, Map.of()).getOrDefault(candidate, otherwise);
  }
}
