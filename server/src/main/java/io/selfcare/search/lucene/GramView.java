package io.selfcare.search.lucene;

import io.selfcare.search.text.Concept;
import io.selfcare.search.text.Grams;
import io.selfcare.search.text.Question;
import io.selfcare.search.text.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;

/**
 * Compares words by their character grams: forgives typing errors and endings, and finds the parts
 * of compounds. Common grams are left out; they cost most and say least.
 */
record GramView(TermQueries terms, BitSetProducer articles, Readers readers) implements View {
  private static final int FEWEST = 8;
  private static final int MOST = 400;
  private static final double COMMON = 0.5;

  /**
   * Up to so many articles what is common is counted among those that the reader may see; in larger
   * bases a single article decides nothing, and counting would cost more than it saves.
   */
  private static final int SMALL = 1_000;

  /** Bounds what one question may cost in an index of any size, in postings read. */
  private static final long MOST_POSTINGS = 500_000;

  @Override
  public Query query(Question question) throws IOException {
    Fields fields = Fields.of(question);
    Set<String> telling = telling(question);
    return View.textAndBestUnit(
        in(question, fields.textGrams(), telling),
        in(question, fields.questionGrams(), telling),
        in(question, fields.echoGrams(), telling),
        articles);
  }

  private Set<String> telling(Question question) throws IOException {
    Set<String> all = new LinkedHashSet<>();
    for (Concept concept : question.concepts()) {
      wordings(concept).forEach(words -> all.addAll(Grams.of(words)));
    }
    String field = Fields.of(question).textGrams();
    List<Frequency> rarestFirst = new ArrayList<>();
    for (String gram : all) {
      rarestFirst.add(new Frequency(gram, frequency(field, gram)));
    }
    rarestFirst.sort(Comparator.comparingInt(Frequency::articles).thenComparing(Frequency::gram));
    double common = COMMON * documents(field);
    Set<String> telling = new HashSet<>();
    long postings = 0;
    for (Frequency gram : rarestFirst) {
      postings += gram.articles();
      boolean tooMuch = gram.articles() > common || postings > MOST_POSTINGS;
      if (telling.size() >= MOST || (tooMuch && telling.size() >= FEWEST)) {
        break;
      }
      telling.add(gram.gram());
    }
    return telling;
  }

  private int frequency(String field, String gram) throws IOException {
    return isSmall(field) ? readers.frequency(field, gram) : terms.frequency(field, gram);
  }

  private int documents(String field) throws IOException {
    return isSmall(field) ? readers.documents(field) : terms.documents(field);
  }

  private boolean isSmall(String field) throws IOException {
    return terms.documents(field) <= SMALL;
  }

  private Query in(Question question, String field, Set<String> telling) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Set<String> plain = new LinkedHashSet<>();
    for (Concept concept : question.concepts()) {
      if (wordings(concept).count() == 1) {
        wordings(concept).forEach(words -> plain.addAll(Grams.of(words)));
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

  private static Stream<List<Word>> wordings(Concept concept) {
    return Stream.concat(
        Stream.of(Concept.literal(concept)),
        concept.alternatives().stream().map(Concept.Alternative::words));
  }

  private record Frequency(String gram, int articles) {}
}
