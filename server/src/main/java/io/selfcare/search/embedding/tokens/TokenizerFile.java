package io.selfcare.search.embedding.tokens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Reads the {@code tokenizer.json} that comes with a model. */
public final class TokenizerFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TokenizerFile() {}

  /**
   * The tokenizer that a file describes.
   *
   * @throws IOException when it is none, or of a kind that is not read here
   */
  public static Tokenizer read(InputStream file) throws IOException {
    JsonNode json = JSON.readTree(file);
    String type = json.path("model").path("type").asText();
    return switch (type) {
      case "WordPiece" -> wordPiece(json);
      case "Unigram" -> UnigramTokenizer.of(json);
      default ->
          throw new IOException(
              "Tokenizers of type \""
                  + type
                  + "\" are not read; take a model with WordPiece or Unigram.");
    };
  }

  private static Tokenizer wordPiece(JsonNode json) {
    Map<String, Integer> vocabulary = new HashMap<>();
    json.path("model")
        .path("vocab")
        .properties()
        .forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
    String unknown = json.path("model").path("unk_token").asText();
    return new WordPieceTokenizer(
        vocabulary,
        vocabulary.getOrDefault(unknown, 0),
        json.path("normalizer").path("lowercase").asBoolean(false),
        Frame.of(json.path("post_processor")));
  }
}
