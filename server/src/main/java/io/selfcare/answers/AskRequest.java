package io.selfcare.answers;

import io.selfcare.answers.contexts.Place;
import io.selfcare.knowledge.reading.QuestionText;
import io.selfcare.knowledge.reading.Reader;
import io.selfcare.platform.ids.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is put to the service.
 *
 * @param locale a valid tag; the default locale when null
 * @param channel where it is asked, in the tenant's words
 * @param place where the customer stands
 * @param category look there and below; everywhere when null
 * @param limit how many results at most
 */
record AskRequest(
    QuestionText question,
    @Nullable String locale,
    @Nullable String channel,
    Reader reader,
    Place place,
    @Nullable CategoryId category,
    int limit) {
  /** The same question, without the category. */
  AskRequest everywhere() {
    return new AskRequest(question, locale, channel, reader, place, null, limit);
  }
}
