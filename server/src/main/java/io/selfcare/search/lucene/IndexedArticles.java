package io.selfcare.search.lucene;

import io.selfcare.platform.ids.ArticleId;
import io.selfcare.search.IndexedVersion;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Tells which version of which article, in which locale, a Lucene document is. */
final class IndexedArticles {
  private final NumericDocValues versions;
  private final BinaryDocValues ids;
  private final BinaryDocValues locales;

  private IndexedArticles(LeafReader leaf) throws IOException {
    versions = DocValues.getNumeric(leaf, Fields.VERSION_VALUE);
    ids = DocValues.getBinary(leaf, Fields.ID_VALUE);
    locales = DocValues.getBinary(leaf, Fields.LOCALE_VALUE);
  }

  /** Everything that is indexed and not deleted. */
  static Set<IndexedVersion> all(IndexReader reader) throws IOException {
    Set<IndexedVersion> all = new HashSet<>();
    for (LeafReaderContext context : reader.leaves()) {
      IndexedArticles articles = new IndexedArticles(context.reader());
      Bits live = context.reader().getLiveDocs();
      int document;
      while ((document = articles.versions.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(document)) {
          all.add(articles.read(document));
        }
      }
    }
    return all;
  }

  /** The article behind a document, by its number within the segment. */
  static IndexedVersion of(LeafReader leaf, int document) throws IOException {
    IndexedArticles articles = new IndexedArticles(leaf);
    if (!articles.versions.advanceExact(document)) {
      throw new IllegalStateException("Not an article: document " + document);
    }
    return articles.read(document);
  }

  private IndexedVersion read(int document) throws IOException {
    ids.advanceExact(document);
    locales.advanceExact(document);
    return new IndexedVersion(
        ArticleId.parse(ids.binaryValue().utf8ToString()),
        locales.binaryValue().utf8ToString(),
        (int) versions.longValue());
  }
}
