package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Matches titles and variants that know every word typed, in any order, each one whole or as a
 * beginning; better when they begin with the first one. The engine finds what may match, the score
 * is given here.
 */
record PromptMatch(List<String> typed, boolean withErrors) {
  private static final double WHOLE = 2;
  private static final double BEGINNING = 1.5;
  private static final double WITH_ERROR = 1;
  private static final double OPENING = 3;
  private static final int SHORTEST_WITH_ERROR = 4;
  private static final int LONG = 8;

  /** What may match, the likely first. */
  Query query() {
    String prompt = Fields.in(Fields.QUESTIONS, Fields.PROMPT);
    String first = Fields.in(Fields.QUESTIONS, Fields.FIRST);
    List<Query> all = new ArrayList<>();
    for (String word : typed) {
      all.add(beginning(prompt, allowed(word) > 0 ? firstLetter(word) : word, 1));
    }
    List<Query> better = new ArrayList<>();
    better.add(beginning(first, typed.getFirst(), OPENING));
    typed.forEach(word -> better.add(beginning(prompt, word, BEGINNING)));
    typed.forEach(word -> better.add(whole(prompt, word)));
    if (withErrors) {
      typed.forEach(word -> better.add(alike(prompt, word)));
    }
    return Query.of(q -> q.bool(b -> b.filter(all).should(better)));
  }

  /** How well the words of a title or variant match; 0 when they do not. */
  double score(List<String> words) {
    double score = 0;
    for (String word : typed) {
      double best = words.stream().mapToDouble(other -> score(word, other)).max().orElse(0);
      if (best == 0) {
        return 0;
      }
      score += best;
    }
    return score + (words.getFirst().startsWith(typed.getFirst()) ? OPENING : 0);
  }

  private double score(String word, String other) {
    if (other.equals(word)) {
      return WHOLE;
    }
    if (other.startsWith(word)) {
      return BEGINNING;
    }
    int allowed = allowed(word);
    return allowed > 0 && Edits.withinBeginning(allowed, word, other) ? WITH_ERROR : 0;
  }

  /** How many errors a word may have. */
  private int allowed(String word) {
    if (!withErrors || word.codePointCount(0, word.length()) < SHORTEST_WITH_ERROR) {
      return 0;
    }
    return word.length() < LONG ? 1 : 2;
  }

  private static String firstLetter(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }

  private static Query beginning(String field, String word, double score) {
    return Query.of(
        q ->
            q.constantScore(
                c ->
                    c.filter(f -> f.prefix(p -> p.field(field).value(word))).boost((float) score)));
  }

  private static Query whole(String field, String word) {
    return Query.of(
        q -> q.constantScore(c -> c.filter(Reach.is(field, word)).boost((float) WHOLE)));
  }

  private static Query alike(String field, String word) {
    return Query.of(
        q ->
            q.constantScore(
                c ->
                    c.filter(
                            f ->
                                f.fuzzy(
                                    z ->
                                        z.field(field)
                                            .value(word)
                                            .fuzziness("2")
                                            .prefixLength(1)
                                            .rewrite("constant_score")))
                        .boost((float) WITH_ERROR)));
  }
}
