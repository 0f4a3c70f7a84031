package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.KnnSearch;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.selfcare.search.QuantizedVector;
import java.util.ArrayList;
import java.util.List;

/** Compares the meaning of a question with the vectors of nested texts, the nearest counting. */
record MeaningView(String path, String field, byte[] asked) {
  /** More than are wanted are looked at, so that the graph does not end in a corner. */
  private static final int SLACK = 50;

  private static final double ONE = QuantizedVector.SCALE * (double) QuantizedVector.SCALE;

  /** What the engine adds to and divides products of bytes by, to make a score of them. */
  private static final double OFFSET = 0.5;

  private static final double DIVISOR = 1 << 15;

  /** The articles within reach whose text is nearest, so many of them. */
  KnnSearch nearest(Reach reach, int wanted) {
    return KnnSearch.of(
        k ->
            k.field(Fields.in(path, field))
                .queryVector(vector())
                .k(wanted)
                .numCandidates(wanted + SLACK)
                .filter(reach.filter()));
  }

  /** The nearest text of each article within reach, shown under a name. */
  Query shown(Reach reach, int wanted, String name) {
    return Query.of(
        q ->
            q.nested(
                n ->
                    n.path(path)
                        .scoreMode(ChildScoreMode.Max)
                        .innerHits(
                            i ->
                                i.name(name)
                                    .size(1)
                                    .source(
                                        s ->
                                            s.filter(
                                                f ->
                                                    f.includes(
                                                        Fields.in(path, Fields.CONTENT),
                                                        Fields.in(path, field)))))
                        .query(
                            v ->
                                v.knn(
                                    k ->
                                        k.field(Fields.in(path, field))
                                            .queryVector(vector())
                                            .k(wanted)
                                            .numCandidates(wanted + SLACK)
                                            .filter(reach.filter())))));
  }

  /** The cosine behind a score of the engine. */
  double cosine(double score) {
    return (score - OFFSET) * asked.length * DIVISOR / ONE;
  }

  private List<Float> vector() {
    List<Float> vector = new ArrayList<>(asked.length);
    for (byte component : asked) {
      vector.add((float) component);
    }
    return vector;
  }
}
