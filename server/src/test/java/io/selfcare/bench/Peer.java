package io.selfcare.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Something else that names the articles that answer a question. */
interface Peer extends AutoCloseable {
  /** The ids of the best articles, the best first, with scores that fall. */
  List<Named> ask(String question) throws IOException;

  @Override
  void close() throws IOException;

  /** An article and how sure the peer is of it, in its own measure. */
  record Named(String id, double score) {}

  /** What there is to learn from: title and variants are phrasings of the same question. */
  record Article(String id, String title, List<String> variants, String body) {
    List<String> phrasings() {
      return Stream.concat(Stream.of(title), variants.stream()).toList();
    }
  }
}
