package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.selfcare.search.text.Concept;
import io.selfcare.search.text.Concept.Alternative;
import io.selfcare.search.text.Question;
import io.selfcare.search.text.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares words by their stems, a concept counting by its best wording. */
record WordView(Question question, ElasticVocabulary vocabulary) {

  /** Scores an article by its text and by the best of its title and variants. */
  Query query() throws IOException {
    return Scores.textAndBestUnit(
        in(Fields.WORDS),
        in(Fields.in(Fields.QUESTIONS, Fields.WORDS)),
        in(Fields.in(Fields.QUESTIONS, Fields.ECHO)));
  }

  /** Scores by one field. */
  Query in(String field) throws IOException {
    return anyOf(question.concepts(), field);
  }

  private Query anyOf(List<? extends Concept> concepts, String field) throws IOException {
    Map<String, Float> plain = new LinkedHashMap<>();
    List<Query> queries = new ArrayList<>();
    for (Concept concept : concepts) {
      if (concept instanceof Concept.Single single && single.alternatives().isEmpty()) {
        plain.putAll(weights(field, List.of(single.word())));
      } else {
        queries.add(best(concept, field));
      }
    }
    if (!plain.isEmpty()) {
      queries.addFirst(Scores.sparse(field, plain));
    }
    return Scores.anyOf(queries);
  }

  private Query best(Concept concept, String field) throws IOException {
    List<Query> wordings = new ArrayList<>();
    wordings.add(
        switch (concept) {
          case Concept.Single single ->
              Scores.sparse(field, weights(field, List.of(single.word())));
          case Concept.Expression expression -> anyOf(expression.parts(), field);
        });
    for (Alternative other : concept.alternatives()) {
      wordings.add(allOf(other, field));
    }
    return Scores.bestOf(wordings);
  }

  private Query allOf(Alternative alternative, String field) throws IOException {
    List<Query> all = new ArrayList<>();
    for (Word word : alternative.words()) {
      all.add(Scores.sparse(field, weights(field, List.of(word))));
    }
    return Scores.allOf(all, alternative.weight());
  }

  /** The words that are known at all, by their rarity. */
  private Map<String, Float> weights(String field, List<Word> words) throws IOException {
    Map<String, Float> weights = new LinkedHashMap<>();
    for (Word word : words) {
      if (vocabulary.frequency(word.stem()) > 0) {
        String stem = word.stem();
        double weight =
            field.startsWith(Fields.QUESTIONS)
                ? vocabulary.weightInUnits(stem)
                : vocabulary.weight(List.of(stem));
        weights.put(Impacts.feature(stem), (float) weight);
      }
    }
    return weights;
  }
}
