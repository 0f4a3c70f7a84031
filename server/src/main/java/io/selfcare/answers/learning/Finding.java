package io.selfcare.answers.learning;

import io.selfcare.platform.ids.ArticleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for articles as answers do, so that rehearsals know what question and article have in
 * common. Used by one thread.
 */
public interface Finding {
  /** Finds nothing: what was learnt is rehearsed alone. */
  Finding NOTHING = left -> Among.EMPTY;

  /** An article as an answer would meet it. */
  record Found(ArticleId article, double score, @Nullable Double evidence) {}

  /** Where nothing but these phrasings, and the texts of their articles, can be found. */
  Among among(List<Phrasing> left);

  /** To be asked until it is closed. */
  interface Among extends AutoCloseable {
    /** Has nothing. */
    Among EMPTY = question -> List.of();

    /**
     * What is found, best first.
     *
     * @param question one that is not there
     */
    List<Found> find(Phrasing question);

    @Override
    default void close() {}
  }
}
