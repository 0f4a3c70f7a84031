package io.selfcare.answers;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.search.IndexNotReadyException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tells a caller that searching is not possible for now. */
final class SearchOutage {
  private static final String RETRY_AFTER_SECONDS = "5";

  private SearchOutage() {}

  /**
   * Searches.
   *
   * @throws ProblemException service unavailable, while the index is being built
   */
  static <T> T watch(Supplier<T> search) {
    try {
      return search.get();
    } catch (IndexNotReadyException e) {
      throw new ProblemException(
          ErrorCode.SERVICE_UNAVAILABLE,
          "The search index is being built; repeat the request shortly.",
          List.of(),
          Map.of("Retry-After", RETRY_AFTER_SECONDS));
    }
  }
}
