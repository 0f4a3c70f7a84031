package io.selfcare.search;

/**
 * A word of a text, read as a search reads it.
 *
 * @param spelled in lower case and without accents
 * @param stem what its inflected forms share
 * @param telling whether it says something of the matter; stop words do not
 */
public record TextWord(String spelled, String stem, boolean telling) {}
