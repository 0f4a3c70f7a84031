package io.selfcare.search;

/**
 * The body of a text as some of its readers see it, because parts of it are reserved for them.
 *
 * @param access who sees so much of it, among those who may see the article
 * @param bodyText the whole of it, as plain text
 */
public record ReservedText(Access access, String bodyText) {}
