package io.selfcare.search.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through all documents of a space that match, as they stood when it began. */
record Scan(Elastic elastic) {
  private static final int PAGE = 2_000;
  private static final Time PATIENCE = Time.of(t -> t.time("1m"));

  void run(String index, SpaceId space, Query query, Consumer<Hit<Void>> each) {
    String moment =
        elastic
            .ask(
                client ->
                    client.openPointInTime(
                        o -> o.index(index).routing(space.text()).keepAlive(PATIENCE)))
            .id();
    try {
      List<FieldValue> after = null;
      while (true) {
        List<Hit<Void>> page = page(moment, query, after).hits().hits();
        page.forEach(each);
        if (page.size() < PAGE) {
          return;
        }
        after = page.getLast().sort();
      }
    } finally {
      elastic.ask(client -> client.closePointInTime(c -> c.id(moment)));
    }
  }

  /** The version of a text that was found. */
  static int version(Hit<Void> hit) {
    return requireNonNull(hit.fields().get(Fields.VERSION)).to(Integer[].class)[0];
  }

  private SearchResponse<Void> page(String moment, Query query, @Nullable List<FieldValue> after) {
    return elastic.ask(
        client ->
            client.search(
                s -> {
                  s.pit(p -> p.id(moment).keepAlive(PATIENCE))
                      .query(query)
                      .size(PAGE)
                      .source(none -> none.fetch(false))
                      .docvalueFields(f -> f.field(Fields.VERSION))
                      .sort(o -> o.field(f -> f.field("_shard_doc").order(SortOrder.Asc)))
                      .trackTotalHits(t -> t.enabled(false));
                  return after == null ? s : s.searchAfter(after);
                },
                Void.class));
  }
}
