package io.selfcare.answers;

/** Why an answer did not help. */
enum FeedbackReason {
  WRONG_ANSWER,
  INCOMPLETE,
  OUTDATED,
  UNCLEAR,
  NOT_MY_QUESTION,
  OTHER
}
