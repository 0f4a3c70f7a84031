package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;

/** The building blocks of scoring queries. */
final class Scores {
  /** What a title's words count that only repeats the body; measured. */
  private static final float ECHO = 0.25f;

  private Scores() {}

  /** The sum over terms of their weight in the question times their impact in the text. */
  static Query sparse(String field, Map<String, Float> weights) {
    return weights.isEmpty()
        ? nothing()
        : Query.of(q -> q.sparseVector(s -> s.field(field).queryVector(weights).prune(false)));
  }

  /** The sum of what matches. */
  static Query anyOf(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> nothing();
      case 1 -> queries.getFirst();
      default -> Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    };
  }

  /** The sum, where all match. */
  static Query allOf(List<Query> queries, float boost) {
    return Query.of(q -> q.bool(b -> b.must(queries).boost(boost)));
  }

  /** The best of several wordings. */
  static Query bestOf(List<Query> wordings) {
    return Query.of(q -> q.disMax(d -> d.queries(wordings).tieBreaker(0.0)));
  }

  /**
   * Scores an article by its text and by the best of its title and variants, so that many variants
   * help as much as the best of them. A title that only repeats the body adds a part of its words.
   */
  static Query textAndBestUnit(Query text, Query unit, Query echo) {
    return anyOf(List.of(text, bestUnit(unit, 1), bestUnit(echo, ECHO)));
  }

  private static Query bestUnit(Query query, float boost) {
    return Query.of(
        q ->
            q.nested(
                n ->
                    n.path(Fields.QUESTIONS)
                        .query(query)
                        .scoreMode(ChildScoreMode.Max)
                        .boost(boost)));
  }

  static Query nothing() {
    return Query.of(q -> q.matchNone(n -> n));
  }
}
