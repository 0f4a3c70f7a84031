package io.selfcare.search.embedding;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.EmbeddingSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers the vectors of what is often asked. */
final class CachedEmbeddingModel implements EmbeddingModel {
  private static final int MOST = 4_000;

  /** Longer texts are hardly asked twice. */
  private static final int LONGEST = 300;

  private final EmbeddingModel model;
  private final Cache<Asked, float[]> vectors = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Asked(String locale, String text) {}

  CachedEmbeddingModel(EmbeddingModel model) {
    this.model = model;
  }

  @Override
  public Optional<EmbeddingSpace> space(String locale) {
    return model.space(locale);
  }

  @Override
  public List<float[]> questions(String locale, List<String> texts) {
    Map<String, float[]> known = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String text : texts) {
      float[] vector = vectors.getIfPresent(new Asked(locale, text));
      if (vector != null) {
        known.put(text, vector);
      } else if (!known.containsKey(text)) {
        unknown.add(text);
      }
    }
    if (!unknown.isEmpty()) {
      List<float[]> made = model.questions(locale, unknown);
      for (int i = 0; i < made.size(); i++) {
        known.put(unknown.get(i), made.get(i));
        // A question comes alone; what comes in numbers is content, which is stored elsewhere.
        if (texts.size() == 1 && unknown.get(i).length() <= LONGEST) {
          vectors.put(new Asked(locale, unknown.get(i)), made.get(i));
        }
      }
    }
    return texts.stream().map(text -> requireNonNull(known.get(text)).clone()).toList();
  }

  @Override
  public List<float[]> passages(String locale, List<String> texts) {
    return model.passages(locale, texts);
  }

  @Override
  public void close() {
    model.close();
  }
}
