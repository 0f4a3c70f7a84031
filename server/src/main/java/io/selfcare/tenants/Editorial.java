package io.selfcare.tenants;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How a tenant edits, in one of its spaces.
 *
 * @param reviewRequired only what was approved can be published
 * @param fourEyes who wrote a draft cannot approve it
 * @param barStale whether content that has expired or is overdue is kept out of answers
 * @param overdueAfterDays how many days after its day a review counts as overdue
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Editorial(boolean reviewRequired, boolean fourEyes, boolean barStale, int overdueAfterDays) {
  static final Editorial FREE = new Editorial(false, false, false, 0);
}
