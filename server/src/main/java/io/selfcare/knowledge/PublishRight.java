package io.selfcare.knowledge;

/** Asked when a change turns out to touch what is live. */
@FunctionalInterface
public interface PublishRight {
  /**
   * Returns when the caller may publish.
   *
   * @throws io.selfcare.platform.http.ProblemException {@code forbidden}
   */
  void require();
}
