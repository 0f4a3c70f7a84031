package io.selfcare.knowledge.quality;

import java.util.Locale;

/** Why a link leads nowhere. */
public enum DeadLinkReason {
  UNKNOWN_ARTICLE("article inconnu", "unknown article"),
  ARTICLE_NOT_PUBLISHED("article non publié", "the article is not published"),
  UNKNOWN_ATTACHMENT("pièce jointe inconnue", "unknown attachment"),
  NOT_FOUND("page introuvable", "page not found"),
  UNREACHABLE("site injoignable", "the site cannot be reached");

  private final String french;
  private final String english;

  DeadLinkReason(String french, String english) {
    this.french = french;
    this.english = english;
  }

  String french() {
    return french;
  }

  String english() {
    return english;
  }

  /** The word that the API and the database use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DeadLinkReason of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
