package io.selfcare.search;

/** The part of an article that a question met. */
public enum MatchedField {
  TITLE,
  VARIANT,
  BODY
}
