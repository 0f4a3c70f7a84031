package io.selfcare.search.lucene;

import io.selfcare.search.text.Concept;
import io.selfcare.search.text.Grams;
import io.selfcare.search.text.Question;
import io.selfcare.search.text.TellingGrams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * Compares words by their character grams: forgives typing errors and endings, and finds the parts
 * of compounds.
 */
record GramView(TermQueries terms, Readers readers) implements View {
  @Override
  public Queries queries(Question question) throws IOException {
    Fields fields = Fields.of(question);
    Set<String> telling = telling(question);
    return new Queries(
        in(question, fields.textGrams(), telling),
        in(question, fields.questionGrams(), telling),
        in(question, fields.echoGrams(), telling));
  }

  private Set<String> telling(Question question) throws IOException {
    String field = Fields.of(question).textGrams();
    Map<String, Integer> frequencies = new HashMap<>();
    for (String gram : TellingGrams.all(question)) {
      frequencies.put(gram, readers.frequency(field, gram));
    }
    return TellingGrams.of(frequencies, readers.articles(field));
  }

  private Query in(Question question, String field, Set<String> telling) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Set<String> plain = new LinkedHashSet<>();
    for (Concept concept : question.concepts()) {
      if (TellingGrams.wordings(concept).count() == 1) {
        TellingGrams.wordings(concept).forEach(words -> plain.addAll(Grams.of(words)));
      } else {
        any.add(best(concept, field, telling), Occur.SHOULD);
      }
    }
    any.add(anyOf(plain, field, telling), Occur.SHOULD);
    return any.build();
  }

  private Query best(Concept concept, String field, Set<String> telling) throws IOException {
    List<Query> wordings = new ArrayList<>();
    wordings.add(anyOf(Grams.of(Concept.literal(concept)), field, telling));
    for (Concept.Alternative other : concept.alternatives()) {
      Query query = anyOf(Grams.of(other.words()), field, telling);
      wordings.add(new BoostQuery(query, other.weight()));
    }
    return new DisjunctionMaxQuery(wordings, 0);
  }

  private Query anyOf(Collection<String> grams, String field, Set<String> telling)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String gram : grams) {
      if (telling.contains(gram)) {
        any.add(terms.of(field, gram), Occur.SHOULD);
      }
    }
    return any.build();
  }
}
