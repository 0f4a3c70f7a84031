package io.selfcare.knowledge;

/**
 * The text of an article in a locale, as it was sent.
 *
 * @param locale a tag that is still to be checked
 */
public record NewTranslation(String locale, ArticleText text) {}
