package io.selfcare.knowledge.reading;

/** For whom an answer or a page is made. */
public enum AudienceKind {
  /** A customer, known or not: sees what he may see. */
  CUSTOMER,
  /** The tenant's own staff: sees internal knowledge too. */
  AGENT
}
