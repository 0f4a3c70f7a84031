package io.selfcare.search.lucene;

import io.selfcare.search.lucene.Concept.Alternative;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;

/** Compares words by their stems, a concept counting by its best wording. */
record WordView(BitSetProducer articles) implements View {
  @Override
  public Query query(Question question) {
    Fields fields = question.fields();
    return View.textAndBestUnit(
        in(question, fields.text()), in(question, fields.question()), articles);
  }

  /** Scores any document by one of its fields. */
  static Query in(Question question, String field) {
    return anyOf(question.concepts(), field);
  }

  private static Query anyOf(List<? extends Concept> concepts, String field) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    concepts.forEach(concept -> any.add(best(concept, field), Occur.SHOULD));
    return any.build();
  }

  private static Query best(Concept concept, String field) {
    Query literal =
        switch (concept) {
          case Concept.Single single -> Visible.is(field, single.word().stem());
          case Concept.Expression expression -> anyOf(expression.parts(), field);
        };
    if (concept.alternatives().isEmpty()) {
      return literal;
    }
    List<Query> wordings = new ArrayList<>(List.of(literal));
    concept.alternatives().forEach(other -> wordings.add(allOf(other, field)));
    return new DisjunctionMaxQuery(wordings, 0);
  }

  private static Query allOf(Alternative alternative, String field) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    alternative.words().forEach(word -> all.add(Visible.is(field, word.stem()), Occur.MUST));
    return new BoostQuery(all.build(), alternative.weight());
  }
}
