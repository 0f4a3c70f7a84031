package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.IndexNotReadyException;
import java.util.ArrayList;
import java.util.List;

/** Puts several questions to the shard of one space at once. */
record Searches(Elastic elastic, String index, SpaceId space) {

  /** The answers in the order of the questions. */
  List<MultiSearchItem<FoundText>> run(List<MultisearchBody> bodies) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    List<RequestItem> items =
        bodies.stream()
            .map(body -> RequestItem.of(i -> i.header(h -> h.routing(space.text())).body(body)))
            .toList();
    List<MultiSearchItem<FoundText>> answers = new ArrayList<>();
    try {
      for (MultiSearchResponseItem<FoundText> answer :
          elastic
              .ask(client -> client.msearch(m -> m.index(index).searches(items), FoundText.class))
              .responses()) {
        if (answer.isFailure()) {
          throw new RefusedException(
              answer.failure().status(),
              String.valueOf(answer.failure().error().type()),
              answer.failure().error().toString());
        }
        answers.add(answer.result());
      }
    } catch (RefusedException e) {
      if (e.isMissingIndex()) {
        throw new IndexNotReadyException(space, e);
      }
      throw e;
    }
    return answers;
  }

  /** The answer to one question. */
  MultiSearchItem<FoundText> run(MultisearchBody body) {
    return run(List.of(body)).getFirst();
  }
}
