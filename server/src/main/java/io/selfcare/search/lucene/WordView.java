package io.selfcare.search.lucene;

import io.selfcare.search.text.Concept;
import io.selfcare.search.text.Concept.Alternative;
import io.selfcare.search.text.Question;
import io.selfcare.search.text.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Compares words by their stems, a concept counting by its best wording. */
record WordView(TermQueries terms) implements View {
  @Override
  public Queries queries(Question question) throws IOException {
    Fields fields = Fields.of(question);
    return new Queries(
        in(question, fields.text()), in(question, fields.question()), in(question, fields.echo()));
  }

  /** Scores any document by one of its fields. */
  Query in(Question question, String field) throws IOException {
    return anyOf(question.concepts(), field);
  }

  private Query anyOf(List<? extends Concept> concepts, String field) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Concept concept : concepts) {
      any.add(best(concept, field), Occur.SHOULD);
    }
    return any.build();
  }

  private Query best(Concept concept, String field) throws IOException {
    Query literal =
        switch (concept) {
          case Concept.Single single -> terms.of(field, single.word().stem());
          case Concept.Expression expression -> anyOf(expression.parts(), field);
        };
    if (concept.alternatives().isEmpty()) {
      return literal;
    }
    List<Query> wordings = new ArrayList<>(List.of(literal));
    for (Alternative other : concept.alternatives()) {
      wordings.add(allOf(other, field));
    }
    return new DisjunctionMaxQuery(wordings, 0);
  }

  private Query allOf(Alternative alternative, String field) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word word : alternative.words()) {
      all.add(terms.of(field, word.stem()), Occur.MUST);
    }
    return new BoostQuery(all.build(), alternative.weight());
  }
}
