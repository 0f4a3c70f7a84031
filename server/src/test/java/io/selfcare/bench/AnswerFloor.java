package io.selfcare.bench;

import io.selfcare.search.EmbeddingModel;
import java.io.IOException;
import java.util.List;

/** What an answer cannot do without: the meaning of the question and one bare query. */
record AnswerFloor(EmbeddingModel model, BareLucene lucene, String locale) {

  /** Nanoseconds of each. */
  record Times(long embedding, long query) {
    long sum() {
      return embedding + query;
    }
  }

  Times ask(String question) throws IOException {
    long started = System.nanoTime();
    model.questions(locale, List.of(question));
    long embedded = System.nanoTime();
    lucene.ask(question);
    return new Times(embedded - started, System.nanoTime() - embedded);
  }
}
