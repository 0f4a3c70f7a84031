package io.selfcare.search.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.NestedAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts the texts within reach, and their titles and variants, that have each of some terms. */
@SuppressWarnings("ImmutableEnumChecker") // functions without a state
enum Counter {
  /** Stems: in the text or in a variant. */
  WORDS(Fields.WORDS, Fields.ECHO, stem -> Reach.is(Fields.KNOWN, stem)),
  /** Character grams: in the text. */
  GRAMS(Fields.GRAMS, Fields.ECHO_GRAMS, gram -> has(Fields.GRAMS, gram));

  private static final String EACH = "each";
  private static final String UNITS = "units";

  private final List<String> unitFields;
  private final Function<String, Query> inText;

  Counter(String field, String echo, Function<String, Query> inText) {
    this.unitFields =
        List.of(Fields.in(Fields.QUESTIONS, field), Fields.in(Fields.QUESTIONS, echo));
    this.inText = inText;
  }

  /** How many there are, and how many have each term. */
  record Counts(int all, Map<String, Integer> byTerm) {}

  /** The same of texts, and of titles and variants. */
  record Found(Counts texts, Counts units) {}

  /** Counts texts and units. */
  Found count(Searches searches, Reach reach, List<String> terms) {
    Aggregation inUnits = each(terms.stream().map(this::inUnit).toList());
    MultisearchBody ask =
        MultisearchBody.of(
            m ->
                m.query(reach.filter())
                    .size(0)
                    .trackTotalHits(t -> t.enabled(true))
                    .aggregations(EACH, each(terms.stream().map(inText).toList()))
                    .aggregations(
                        UNITS,
                        a -> a.nested(n -> n.path(Fields.QUESTIONS)).aggregations(EACH, inUnits)));
    MultiSearchItem<FoundText> answer = searches.run(ask);
    NestedAggregate units = requireNonNull(answer.aggregations().get(UNITS)).nested();
    return new Found(
        counts(
            answer.hits().total().value(),
            requireNonNull(answer.aggregations().get(EACH)).filters(),
            terms),
        counts(units.docCount(), requireNonNull(units.aggregations().get(EACH)).filters(), terms));
  }

  private static Counts counts(long all, FiltersAggregate each, List<String> terms) {
    List<FiltersBucket> buckets = each.buckets().array();
    Map<String, Integer> byTerm = new LinkedHashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      byTerm.put(terms.get(i), Math.toIntExact(buckets.get(i).docCount()));
    }
    return new Counts(Math.toIntExact(all), byTerm);
  }

  /** At least one, since the engine refuses to count nothing. */
  private static Aggregation each(List<Query> filters) {
    List<Query> some = filters.isEmpty() ? List.of(Scores.nothing()) : filters;
    return Aggregation.of(a -> a.filters(f -> f.filters(b -> b.array(some))));
  }

  private Query inUnit(String term) {
    return Scores.anyOf(unitFields.stream().map(field -> has(field, term)).toList());
  }

  private static Query has(String field, String term) {
    return Scores.sparse(field, Map.of(Impacts.feature(term), 1f));
  }
}
