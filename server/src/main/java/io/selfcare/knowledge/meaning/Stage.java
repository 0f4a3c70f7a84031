package io.selfcare.knowledge.meaning;

import java.util.Locale;

/** What waits for vectors: titles and variants first, passages after them. */
public enum Stage {
  QUESTIONS,
  PASSAGES;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
