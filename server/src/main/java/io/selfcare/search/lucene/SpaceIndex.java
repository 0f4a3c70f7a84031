package io.selfcare.search.lucene;

import io.selfcare.search.ArticleDocuments;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The open index of one space. A writer is opened only once something is written. */
final class SpaceIndex implements Closeable {
  /** Help articles differ much in length, and a long one is rarely the better answer for it. */
  private static final Similarity BM25 = new BM25Similarity(1.5f, 0.9f);

  private final Directory directory;
  private final SearcherManager searchers;
  private final BitSetProducer articles = Fields.articles();
  private @Nullable IndexWriter writer;

  private SpaceIndex(Directory directory, SearcherManager searchers) {
    this.directory = directory;
    this.searchers = searchers;
  }

  static SpaceIndex open(SpaceDirectory files) throws IOException {
    Directory directory = files.open();
    try {
      return new SpaceIndex(
          directory,
          new SearcherManager(
              SpaceDirectory.reader(directory),
              new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(
                    IndexReader reader, @Nullable IndexReader previous) {
                  IndexSearcher searcher = new IndexSearcher(reader);
                  searcher.setSimilarity(BM25);
                  return searcher;
                }
              }));
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /** All or none; see {@link io.selfcare.search.SearchIndex#replace}. */
  synchronized void replace(List<ArticleDocuments> changed) throws IOException {
    IndexWriter open = writer;
    if (open == null) {
      open = SpaceDirectory.writer(directory, IndexWriterConfig.OpenMode.APPEND);
      writer = open;
    }
    try {
      for (ArticleDocuments article : changed) {
        Term id = new Term(Fields.ARTICLE, ArticleBlocks.id(article));
        List<Document> blocks = ArticleBlocks.of(article);
        if (blocks.isEmpty()) {
          open.deleteDocuments(id);
        } else {
          open.updateDocuments(id, blocks);
        }
      }
      SpaceDirectory.commit(open);
    } catch (IOException | RuntimeException | Error e) {
      writer = null;
      open.rollback();
      throw e;
    }
    searchers.maybeRefreshBlocking();
  }

  /** Lets the work see the index as it stands; it stands still meanwhile. */
  <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.of(searcher, articles);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    IndexWriter open = writer;
    writer = null;
    IOUtils.close(searchers, open, directory);
  }

  /** Work on an index that stands still. */
  interface Reading<T> {
    T of(IndexSearcher searcher, BitSetProducer articles) throws IOException;
  }
}
