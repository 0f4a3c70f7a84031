package io.selfcare.knowledge.indexing;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.search.IndexNotReadyException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Tells a caller that searching is not possible for now. */
final class SearchOutage {
  private SearchOutage() {}

  /**
   * Searches.
   *
   * @throws ProblemException service unavailable, while the index is being built or its engine does
   *     not answer
   */
  static <T> T watch(Supplier<T> search) {
    try {
      return search.get();
    } catch (IndexNotReadyException e) {
      throw unavailable("The search index is being built; repeat the request shortly.", e);
    } catch (UncheckedIOException e) {
      throw unavailable("The search does not answer at the moment; repeat the request shortly.", e);
    }
  }

  private static ProblemException unavailable(String detail, RuntimeException cause) {
    ProblemException problem = new ProblemException(ErrorCode.SERVICE_UNAVAILABLE, detail);
    problem.initCause(cause);
    return problem;
  }
}
