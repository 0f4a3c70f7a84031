package io.selfcare.tenants;

import io.selfcare.api.model.StaleContent;
import org.jspecify.annotations.Nullable;

/** The editorial settings between the API and the domain. */
final class EditorialMapper {
  private EditorialMapper() {}

  static io.selfcare.api.model.Editorial editorial(Editorial editorial) {
    return new io.selfcare.api.model.Editorial()
        .reviewRequired(editorial.reviewRequired())
        .fourEyes(editorial.fourEyes())
        .staleContent(editorial.barStale() ? StaleContent.BAR_FROM_ANSWERS : StaleContent.FLAG)
        .overdueAfterDays(editorial.overdueAfterDays());
  }

  /** What was not sent stays as it is. */
  static Editorial merge(Editorial before, io.selfcare.api.model.@Nullable Editorial sent) {
    if (sent == null) {
      return before;
    }
    StaleContent stale = sent.getStaleContent();
    return new Editorial(
        or(sent.getReviewRequired(), before.reviewRequired()),
        or(sent.getFourEyes(), before.fourEyes()),
        stale == null ? before.barStale() : stale == StaleContent.BAR_FROM_ANSWERS,
        or(sent.getOverdueAfterDays(), before.overdueAfterDays()));
  }

  private static <T> T or(@Nullable T sent, T before) {
    return sent == null ? before : sent;
  }
}
