package io.selfcare.search.lucene;

import io.selfcare.search.text.Question;
import java.io.IOException;
import org.apache.lucene.search.Query;

/** A way to look at a question: the queries that score articles by it. */
interface View {
  Queries queries(Question question) throws IOException;

  /**
   * What scores the parts of an article.
   *
   * @param text its title, body and tags as a whole
   * @param unit each of its title and variants
   * @param echo a title that only repeats the body
   */
  record Queries(Query text, Query unit, Query echo) {}
}
