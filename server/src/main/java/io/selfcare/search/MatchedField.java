package io.selfcare.search;

/** The part of an article that a question met. */
public enum MatchedField {
  TITLE,
  VARIANT,
  BODY,
  /** None: editors have put the article first for this very question. */
  PINNED
}
