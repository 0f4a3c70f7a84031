package io.selfcare.search;

/** The part of an article that a question met. */
public enum MatchedField {
  TITLE,
  VARIANT,
  BODY,
  /** The meaning alone: they share no word that matters. */
  SEMANTIC,
  /** None: editors have put the article first for this very question. */
  PINNED
}
