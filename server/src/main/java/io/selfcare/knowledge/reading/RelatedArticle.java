package io.selfcare.knowledge.reading;

/**
 * An article that goes with another.
 *
 * @param chosen by its editors; otherwise it was found to speak of the same
 */
record RelatedArticle(LiveArticle live, boolean chosen) {}
