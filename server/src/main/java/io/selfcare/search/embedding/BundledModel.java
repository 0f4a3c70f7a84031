package io.selfcare.search.embedding;

import io.selfcare.search.embedding.tokens.TokenizerFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The English sentence transformers that come with the server, as resources of libraries. */
enum BundledModel {
  /** Six layers, 384 dimensions, some 1 ms for a question. */
  MINILM("all-minilm-l6-v2-q", Pooling.MEAN),
  /** Twelve layers, 384 dimensions, some 5 ms for a question. */
  BGE_SMALL("bge-small-en-v1.5-q", Pooling.FIRST);

  /** In tokens; what these models were trained on is not longer. */
  private static final int LONGEST = 256;

  private final String file;
  private final Pooling pooling;

  BundledModel(String file, Pooling pooling) {
    this.file = file;
    this.pooling = pooling;
  }

  /** Names model and version. */
  String id() {
    return file;
  }

  TextEncoder read() throws IOException {
    try (InputStream model = resource(file + ".onnx");
        InputStream tokenizer = resource(file + "-tokenizer.json")) {
      return OnnxEncoder.of(model.readAllBytes(), TokenizerFile.read(tokenizer), pooling, LONGEST);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream resource = BundledModel.class.getResourceAsStream("/" + name);
    if (resource == null) {
      throw new FileNotFoundException("The library with " + name + " is not on the class path.");
    }
    return resource;
  }
}
