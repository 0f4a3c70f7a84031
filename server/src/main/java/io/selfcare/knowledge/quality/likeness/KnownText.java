package io.selfcare.knowledge.quality.likeness;

import io.selfcare.platform.ids.ArticleId;
import java.util.List;
import java.util.stream.Stream;

/** What an article says in one locale, as plain text. */
public record KnownText(ArticleId article, String title, List<String> variants, String body) {
  public KnownText {
    variants = List.copyOf(variants);
  }

  /** The questions that the article claims: its title and its variants, each once. */
  public List<String> phrases() {
    return Stream.concat(Stream.of(title), variants.stream()).distinct().toList();
  }
}
