package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.mapping.DenseVectorElementType;
import co.elastic.clients.elasticsearch._types.mapping.DenseVectorIndexOptionsType;
import co.elastic.clients.elasticsearch._types.mapping.DenseVectorSimilarity;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import io.selfcare.search.EmbeddingSpace;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Adds the fields of a model's vectors when the model is first met. They stay; saying again what is
 * there costs nothing.
 */
final class VectorFields {
  private final Elastic elastic;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  VectorFields(Elastic elastic) {
    this.elastic = elastic;
  }

  /** Sees to it that an index has the fields of the space. */
  void ensure(String index, EmbeddingSpace space) {
    String field = Fields.vector(space);
    String place = index + "/" + field;
    if (known.contains(place)) {
      return;
    }
    elastic.change(
        client ->
            client
                .indices()
                .putMapping(
                    p ->
                        p.index(index)
                            .properties(Fields.QUESTIONS, nested(field, space.dimensions()))
                            .properties(
                                Fields.PASSAGES, nested(field, space.passageDimensions()))));
    known.add(place);
  }

  /** What was known of an index is so no longer. */
  void forget() {
    known.clear();
  }

  private static Property nested(String field, int dimensions) {
    Property vector =
        Property.of(
            p ->
                p.denseVector(
                    v ->
                        v.dims(dimensions)
                            .elementType(DenseVectorElementType.Byte)
                            .index(true)
                            .similarity(DenseVectorSimilarity.DotProduct)
                            .indexOptions(o -> o.type(DenseVectorIndexOptionsType.Hnsw))));
    return Property.of(p -> p.nested(n -> n.properties(Map.of(field, vector))));
  }
}
