package io.selfcare.answers.topics;

/** Why questions on a topic are not answered. */
public enum TopicKind {
  /** The tenant does not answer it here. */
  EXCLUDED,
  /** It is kept for humans. */
  SENSITIVE
}
