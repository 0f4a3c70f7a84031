package io.selfcare.search.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationExecutionHint;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import io.selfcare.search.text.Spelling.Neighbour;
import io.selfcare.search.text.Spelling.Neighbours;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds words that are spelled nearly alike, among what a reader may see in one language. */
final class ElasticNeighbours implements Neighbours {
  private static final int MOST_EDITS = 2;
  private static final int MOST_WORDS = 1_000;
  private static final String NEAR = "near";

  private final Searches searches;
  private final Reach reach;
  private final Map<String, List<Neighbour>> found = new HashMap<>();

  ElasticNeighbours(Searches searches, Reach reach) {
    this.searches = searches;
    this.reach = reach;
  }

  @Override
  public List<Neighbour> near(String spelled, int edits) {
    expect(List.of(spelled));
    return found.getOrDefault(spelled, List.of()).stream()
        .filter(other -> Edits.within(edits, spelled, other.spelled()))
        .toList();
  }

  @Override
  public void expect(Collection<String> spelled) {
    List<String> missing = spelled.stream().filter(word -> !found.containsKey(word)).toList();
    List<MultiSearchItem<FoundText>> answers =
        searches.run(missing.stream().map(this::question).toList());
    for (int i = 0; i < missing.size(); i++) {
      found.put(
          missing.get(i),
          requireNonNull(answers.get(i).aggregations().get(NEAR))
              .sterms()
              .buckets()
              .array()
              .stream()
              .map(ElasticNeighbours::neighbour)
              .toList());
    }
  }

  /** Counts, in the texts that have a word so much alike, the words of its first letter. */
  private MultisearchBody question(String word) {
    Query alike =
        Query.of(
            q ->
                q.fuzzy(
                    f ->
                        f.field(Fields.SPELLED)
                            .value(word)
                            .fuzziness(Integer.toString(MOST_EDITS))
                            .prefixLength(1)
                            .transpositions(true)
                            .rewrite("constant_score")));
    int start = word.offsetByCodePoints(0, 1);
    int rest = word.codePointCount(start, word.length());
    String likely =
        word.substring(0, start)
            + ".{"
            + Math.max(0, rest - MOST_EDITS)
            + ","
            + (rest + MOST_EDITS)
            + "}";
    return MultisearchBody.of(
        m ->
            m.query(reach.with(alike))
                .size(0)
                .aggregations(
                    NEAR,
                    a ->
                        a.terms(
                            t ->
                                t.field(Fields.SPELLED)
                                    .include(i -> i.regexp(likely))
                                    .executionHint(TermsAggregationExecutionHint.Map)
                                    .size(MOST_WORDS))));
  }

  private static Neighbour neighbour(StringTermsBucket bucket) {
    return new Neighbour(bucket.key().stringValue(), Math.toIntExact(bucket.docCount()));
  }
}
