package io.selfcare.search;

/** How far an article is meant to be seen, from widest to narrowest. */
public enum Visibility {
  /** By everybody. */
  PUBLIC,
  /** By customers who are signed in. */
  AUTHENTICATED,
  /** By customers who belong to one of the article's segments. */
  SEGMENT,
  /** By the tenant's own staff only. */
  INTERNAL
}
