package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.selfcare.search.text.Concept;
import io.selfcare.search.text.Grams;
import io.selfcare.search.text.Question;
import io.selfcare.search.text.TellingGrams;
import io.selfcare.search.text.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares words by their character grams, the rare ones counting most. */
final class GramView {
  private final Question question;
  private final Map<String, Float> inTexts;
  private final Map<String, Float> inUnits;

  /**
   * Weighs.
   *
   * @param counts of {@link TellingGrams#all} grams of the question
   */
  GramView(Question question, Counter.Found counts) {
    this.question = question;
    Set<String> telling = TellingGrams.of(counts.texts().byTerm(), counts.texts().all());
    this.inTexts = weights(counts.texts(), telling);
    this.inUnits = weights(counts.units(), telling);
  }

  private static Map<String, Float> weights(Counter.Counts counts, Set<String> telling) {
    Map<String, Float> weights = new LinkedHashMap<>();
    counts
        .byTerm()
        .forEach(
            (gram, frequency) -> {
              if (frequency > 0 && telling.contains(gram)) {
                weights.put(gram, (float) Vocabulary.rarity(frequency, counts.all()));
              }
            });
    return weights;
  }

  /** Scores an article by its text and by the best of its title and variants. */
  Query query() {
    return Scores.textAndBestUnit(
        in(Fields.GRAMS),
        in(Fields.in(Fields.QUESTIONS, Fields.GRAMS)),
        in(Fields.in(Fields.QUESTIONS, Fields.ECHO_GRAMS)));
  }

  private Query in(String field) {
    Set<String> plain = new LinkedHashSet<>();
    List<Query> queries = new ArrayList<>();
    for (Concept concept : question.concepts()) {
      if (concept.alternatives().isEmpty()) {
        plain.addAll(Grams.of(Concept.literal(concept)));
      } else {
        queries.add(best(concept, field));
      }
    }
    queries.addFirst(anyOf(plain, field));
    return Scores.anyOf(queries);
  }

  private Query best(Concept concept, String field) {
    List<Query> wordings = new ArrayList<>();
    wordings.add(anyOf(Grams.of(Concept.literal(concept)), field));
    for (Concept.Alternative other : concept.alternatives()) {
      wordings.add(Scores.allOf(List.of(anyOf(Grams.of(other.words()), field)), other.weight()));
    }
    return Scores.bestOf(wordings);
  }

  private Query anyOf(Collection<String> grams, String field) {
    Map<String, Float> weights = field.startsWith(Fields.QUESTIONS) ? inUnits : inTexts;
    Map<String, Float> asked = new LinkedHashMap<>();
    for (String gram : grams) {
      Float weight = weights.get(gram);
      if (weight != null) {
        asked.put(Impacts.feature(gram), weight);
      }
    }
    return Scores.sparse(field, asked);
  }
}
