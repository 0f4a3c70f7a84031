package io.selfcare.search;

import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.Set;

/**
 * What can be found of the published articles of every space, by text. A projection of the record:
 * it can be thrown away and made again at any time.
 *
 * <p>Each space is a world of its own: nothing that is indexed for one can be seen, counted or felt
 * through another. Who asks is part of every question, so nothing an audience may not see reaches
 * it. Safe for use by many threads. The same index and the same request give the same answer, byte
 * for byte.
 *
 * <p>An index that is missing, damaged or was written by another text analysis is not
 * <em>ready</em>: reading and writing throw {@link IndexNotReadyException} until {@link #create}
 * starts it afresh and the caller replaces every article. Other failures of the engine are {@link
 * java.io.UncheckedIOException}s. A change that failed has left no trace in an embedded engine; in
 * one across the network a part of it may be there, and making the change again completes it.
 */
public interface SearchIndex extends AutoCloseable {

  /** Whether the space's index can be read and written as it is. */
  boolean ready(SpaceId space);

  /** Starts an empty index for the space and discards whatever is there. */
  void create(SpaceId space);

  /**
   * Replaces everything the index holds of these articles. Durable and searchable when it returns.
   * An article without documents is removed.
   */
  void replace(SpaceId space, List<ArticleDocuments> articles);

  /** The articles that fit the question best, best first; ties in the order of the article ids. */
  SearchResult search(SpaceId space, SearchRequest request);

  /** Titles and variants that continue what has been typed so far, one per article. */
  List<Suggestion> suggest(SpaceId space, SuggestionRequest request);

  /** What is indexed, to be compared with the record. */
  Set<IndexedVersion> contents(SpaceId space);

  /** Removes the space's index with all it holds; does nothing when there is none. */
  void drop(SpaceId space);

  @Override
  void close();
}
