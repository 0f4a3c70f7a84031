package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.ArticleDocument;
import io.selfcare.search.ArticleDocuments;
import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.IndexNotReadyException;
import io.selfcare.search.IndexedVersion;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the index holds of a space: how it is begun, changed, listed and removed. */
final class SpaceStore {
  private final Elastic elastic;
  private final BulkWriter writer;
  private final VectorFields vectors;
  private final TextDocuments texts;
  private final Scan scan;

  SpaceStore(Elastic elastic, VectorFields vectors, TextDocuments texts) {
    this.elastic = elastic;
    this.writer = new BulkWriter(elastic);
    this.vectors = vectors;
    this.texts = texts;
    this.scan = new Scan(elastic);
  }

  /** Whether there is a state that can be read. */
  boolean isReady(String index, SpaceId space) {
    try {
      SpaceState state =
          elastic
              .ask(
                  client ->
                      client.get(
                          g -> g.index(index).id(stateId(space)).routing(space.text()),
                          SpaceState.class))
              .source();
      return state != null && SpaceState.isReadable(state.analysis());
    } catch (RefusedException e) {
      if (e.isMissingIndex()) {
        return false;
      }
      throw e;
    }
  }

  /** Begins anew; meanwhile the space is not ready. */
  void create(String index, SpaceId space) {
    drop(index, space);
    BulkWriter.Changes changes = writer.begin(index, space);
    changes.put(stateId(space), SpaceState.of(space.text()));
    changes.finish();
  }

  /** Removes everything, the state first. */
  void drop(String index, SpaceId space) {
    BulkWriter.Changes changes = writer.begin(index, space);
    changes.remove(stateId(space));
    scan.run(index, space, ofSpace(space), hit -> changes.remove(String.valueOf(hit.id())));
    changes.finish();
  }

  /** Puts the present documents of articles in the place of the former. */
  void replace(String index, SpaceId space, List<ArticleDocuments> articles) {
    if (!isReady(index, space)) {
      throw new IndexNotReadyException(space, new IOException("there is none that can be used"));
    }
    articles.stream()
        .flatMap(article -> article.documents().stream())
        .map(ArticleDocument::vectors)
        .forEach(
            known -> {
              EmbeddingSpace model = known.space();
              if (model != null) {
                vectors.ensure(index, model);
              }
            });
    Set<String> former = idsOf(index, space, articles);
    BulkWriter.Changes changes = writer.begin(index, space);
    for (ArticleDocuments article : articles) {
      for (Map.Entry<String, TextDocument> text : texts.of(space, article).entrySet()) {
        changes.put(text.getKey(), text.getValue());
        former.remove(text.getKey());
      }
    }
    former.forEach(changes::remove);
    changes.put(stateId(space), SpaceState.of(space.text()));
    changes.finish();
  }

  private Set<String> idsOf(String index, SpaceId space, List<ArticleDocuments> articles) {
    Set<String> ids = new HashSet<>();
    List<FieldValue> values =
        articles.stream().map(article -> FieldValue.of(article.articleId().text())).toList();
    if (!values.isEmpty()) {
      Query ofThese =
          Query.of(
              q ->
                  q.bool(
                      b ->
                          b.filter(ofSpace(space))
                              .filter(
                                  f ->
                                      f.terms(
                                          t ->
                                              t.field(Fields.ARTICLE)
                                                  .terms(v -> v.value(values))))));
      scan.run(index, space, ofThese, hit -> ids.add(String.valueOf(hit.id())));
    }
    return ids;
  }

  /** Every version that is indexed. */
  Set<IndexedVersion> contents(String index, SpaceId space) {
    if (!isReady(index, space)) {
      throw new IndexNotReadyException(space, new IOException("there is none that can be used"));
    }
    Query texts =
        Query.of(
            q ->
                q.bool(
                    b -> b.filter(ofSpace(space)).filter(Reach.is(Fields.KIND, Fields.KIND_TEXT))));
    Set<IndexedVersion> contents = new HashSet<>();
    scan.run(
        index,
        space,
        texts,
        hit -> {
          TextId id = TextId.parse(String.valueOf(hit.id()));
          contents.add(new IndexedVersion(id.article(), id.locale(), Scan.version(hit)));
        });
    return contents;
  }

  private static String stateId(SpaceId space) {
    return SpaceState.id(space.text());
  }

  private static Query ofSpace(SpaceId space) {
    return Reach.is(Fields.SPACE, space.text());
  }
}
