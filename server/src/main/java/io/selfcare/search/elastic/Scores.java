package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;

/** The building blocks of scoring queries. */
final class Scores {
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

  /** The best of the nested documents. */
  static Query best(String path, Query query) {
    return Query.of(q -> q.nested(n -> n.path(path).query(query).scoreMode(ChildScoreMode.Max)));
  }

  static Query nothing() {
    return Query.of(q -> q.matchNone(n -> n));
  }
}
