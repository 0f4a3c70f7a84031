package io.selfcare.search.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.mapping.DenseVectorElementType;
import co.elastic.clients.elasticsearch._types.mapping.DenseVectorIndexOptionsType;
import co.elastic.clients.elasticsearch._types.mapping.DenseVectorSimilarity;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import io.selfcare.search.EmbeddingSpace;
import java.util.List;
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
    if (!known.contains(index + "/" + field)) {
      add(index, Fields.QUESTIONS, field, space.dimensions());
      add(index, Fields.PASSAGES, field, space.passageDimensions());
      known.add(index + "/" + field);
    }
  }

  /** Gives an index the fields of another one. */
  void copy(String from, String to) {
    Map<String, Property> present =
        requireNonNull(
                requireNonNull(
                        elastic
                            .ask(client -> client.indices().getMapping(g -> g.index(from)))
                            .get(from))
                    .mappings())
            .properties();
    for (String path : List.of(Fields.QUESTIONS, Fields.PASSAGES)) {
      requireNonNull(present.get(path))
          .nested()
          .properties()
          .forEach(
              (field, property) -> {
                if (property.isDenseVector()) {
                  add(to, path, field, requireNonNull(property.denseVector().dims()));
                }
              });
    }
  }

  private void add(String index, String path, String field, int dimensions) {
    elastic.change(
        client ->
            client
                .indices()
                .putMapping(p -> p.index(index).properties(path, nested(field, dimensions))));
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
