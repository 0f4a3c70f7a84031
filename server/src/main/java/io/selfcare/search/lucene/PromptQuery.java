package io.selfcare.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Matches titles and variants that know every word typed, in any order, each one whole or as a
 * beginning; better when they begin with the first one.
 */
final class PromptQuery {
  private static final float WHOLE = 2;
  private static final float BEGINNING = 1.5f;
  private static final float WITH_ERROR = 1;
  private static final float OPENING = 3;
  private static final int SHORTEST_WITH_ERROR = 4;
  private static final int LONG = 8;

  private PromptQuery() {}

  static Query of(List<String> typed, Fields fields, boolean withErrors) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : typed) {
      all.add(word(word, fields.prompt(), withErrors), Occur.MUST);
    }
    Query opening = new PrefixQuery(new Term(fields.opening(), typed.getFirst()));
    all.add(constant(opening, OPENING), Occur.SHOULD);
    return all.build();
  }

  private static Query word(String word, String field, boolean withErrors) {
    List<Query> ways = new ArrayList<>();
    ways.add(constant(Visible.is(field, word), WHOLE));
    ways.add(constant(new PrefixQuery(new Term(field, word)), BEGINNING));
    if (withErrors && word.codePointCount(0, word.length()) >= SHORTEST_WITH_ERROR) {
      ways.add(constant(new AutomatonQuery(new Term(field), misspelled(word)), WITH_ERROR));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** Any word whose beginning is the one typed, but for an error, two in a long one. */
  private static Automaton misspelled(String word) {
    int first = word.offsetByCodePoints(0, 1);
    int errors = word.length() < LONG ? 1 : 2;
    Automaton similar =
        new LevenshteinAutomata(word.substring(first), true)
            .toAutomaton(errors, word.substring(0, first));
    return Operations.determinize(
        Operations.concatenate(List.of(similar, Automata.makeAnyString())),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
