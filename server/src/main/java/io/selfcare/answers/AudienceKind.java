package io.selfcare.answers;

/** For whom an answer is made. */
enum AudienceKind {
  /** A customer, known or not: sees what he may see. */
  CUSTOMER,
  /** The tenant's own staff: sees internal knowledge too. */
  AGENT
}
