package io.selfcare.search.elastic;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document of the index: the text of an article in one locale, as all its readers see it or, if
 * reserved, as some of them do.
 *
 * @param opening the first passage, shown where no other fits
 * @param words impacts of the words of title, body and tags
 * @param grams impacts of their character grams
 * @param known every stem of the text and its variants
 * @param spelled every word of them as it is spelled, to correct typing errors with
 */
record TextDocument(
    String space,
    String kind,
    String article,
    int version,
    String locale,
    List<String> otherLocales,
    String language,
    List<String> access,
    boolean reserved,
    List<String> readers,
    List<String> categories,
    String opening,
    Map<String, Float> words,
    Map<String, Float> grams,
    List<String> known,
    List<String> spelled,
    List<Unit> questions,
    List<Passage> passages) {

  /**
   * A title or a variant. The words of a title that only repeats its body are an echo.
   *
   * @param prompt its words as they are spelled, where it is suggested
   * @param first its first word
   * @param vectors by field, in hexadecimal digits; none or one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Unit(
      boolean title,
      String content,
      @Nullable Map<String, Float> words,
      @Nullable Map<String, Float> grams,
      @Nullable Map<String, Float> echo,
      @Nullable Map<String, Float> echoGrams,
      @Nullable List<String> prompt,
      @Nullable String first,
      @JsonAnyGetter Map<String, String> vectors) {}

  /** A stretch of the body. */
  record Passage(
      String content, Map<String, Float> words, @JsonAnyGetter Map<String, String> vectors) {}
}
