package io.selfcare.architecture.examples.knowledge;

import io.selfcare.architecture.examples.search.UsesKnowledge;
import java.util.List;

/** A name that says nothing. */
public record ArticleManager(List<UsesKnowledge> searches) {
  UsesKnowledge first() {
    return searches.getFirst();
  }
}
