package io.selfcare.search;

import java.util.List;

/** Reads the words of texts, so that who compares texts sees the same words as a search. */
@FunctionalInterface
public interface TextWords {
  /**
   * The words of a text in their order.
   *
   * @param locale a BCP 47 tag; its language decides how words are read
   */
  List<TextWord> of(String locale, String text);
}
