package io.selfcare.knowledge.quality;

import java.util.Locale;

/** What can be wrong with an article. */
public enum FindingKind {
  DUPLICATE_ARTICLE(Evidence.SameText.class),
  COLLIDING_QUESTION(Evidence.SameQuestion.class),
  DEAD_LINK(Evidence.DeadLink.class),
  MISSING_LOCALE(Evidence.MissingLocale.class),
  UNREAD(Evidence.Unread.class),
  UNHELPFUL(Evidence.Unhelpful.class),
  TOO_LONG(Evidence.TooLong.class),
  STALE(Evidence.Stale.class);

  private final Class<? extends Evidence> evidence;

  FindingKind(Class<? extends Evidence> evidence) {
    this.evidence = evidence;
  }

  /** What a finding of this kind rests on. */
  Class<? extends Evidence> evidence() {
    return evidence;
  }

  /** The word that the API and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static FindingKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
