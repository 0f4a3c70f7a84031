package io.selfcare.answers;

/** Why there is no answer. */
enum LimitReason {
  /** The subject is known, and nothing answers the question. */
  NO_CONTENT,
  /** Too little of the question is known wording. */
  NOT_UNDERSTOOD,
  /** A sentence one can read, and far from everything here. */
  OUT_OF_SCOPE,
  /** A subject that the tenant keeps for humans. */
  SENSITIVE,
  /** The customer asks for a human. */
  HUMAN_REQUESTED
}
