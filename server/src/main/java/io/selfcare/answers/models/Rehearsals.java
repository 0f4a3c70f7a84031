package io.selfcare.answers.models;

import io.selfcare.answers.learning.Finding;
import io.selfcare.knowledge.meaning.PhrasedTexts;
import io.selfcare.platform.ids.SpaceId;

/** Says how the rehearsals of a space look for its articles. One space at a time. */
public interface Rehearsals {
  /** In this content, as the space is configured now. */
  Finding of(SpaceId space, String locale, PhrasedTexts.InLocale content);
}
