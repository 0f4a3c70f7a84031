package io.selfcare.search.embedding;

/** How a text's vector is made of the vectors of its tokens. */
enum Pooling {
  /** The mean of all. */
  MEAN,
  /** That of the first token, which stands for the whole. */
  FIRST;

  /** The vector of length 1 of tokens' vectors. */
  float[] of(float[][] tokens) {
    float[] pooled = tokens[0].clone();
    for (int token = 1; this == MEAN && token < tokens.length; token++) {
      for (int i = 0; i < pooled.length; i++) {
        pooled[i] += tokens[token][i];
      }
    }
    Vectors.scale(pooled, 1);
    return pooled;
  }
}
