package io.selfcare.search.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.search.embedding.tokens.Tokenizer;
import io.selfcare.search.embedding.tokens.TokenizerFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An operator's sentence transformer, as exported by the usual tools: {@code model.onnx}, {@code
 * tokenizer.json}, and where they are there {@code 1_Pooling/config.json}, {@code
 * sentence_bert_config.json} and {@code config_sentence_transformers.json}.
 */
final class FolderLanguages implements LocalEmbeddingModel.Languages {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 256;
  private static final int ID_LENGTH = 16;

  private final Later<Composition> composition;

  FolderLanguages(Path folder) {
    composition = Later.begin("model-folder", () -> read(folder));
  }

  @Override
  public Optional<Later<Composition>> of(String language) {
    return Optional.of(composition);
  }

  @Override
  public void close() {
    composition.ifThere().ifPresent(c -> c.questions().forEach(TextEncoder::close));
  }

  private static Composition read(Path folder) throws IOException {
    byte[] model = Files.readAllBytes(folder.resolve("model.onnx"));
    byte[] tokens = Files.readAllBytes(folder.resolve("tokenizer.json"));
    JsonNode pooling = json(folder.resolve("1_Pooling").resolve("config.json"));
    JsonNode limits = json(folder.resolve("sentence_bert_config.json"));
    JsonNode prompts = json(folder.resolve("config_sentence_transformers.json")).path("prompts");
    int longest = Math.min(LONGEST, limits.path("max_seq_length").asInt(LONGEST));
    Tokenizer tokenizer = TokenizerFile.read(new ByteArrayInputStream(tokens));
    Pooling kind =
        pooling.path("pooling_mode_cls_token").asBoolean() ? Pooling.FIRST : Pooling.MEAN;
    OnnxEncoder encoder = OnnxEncoder.of(model, tokenizer, kind, longest);
    String settings = pooling + " " + limits + " " + prompts;
    String passages = prompts.path("passage").asText(prompts.path("document").asText(""));
    return Composition.single(
        "folder-" + digest(model, tokens, settings.getBytes(StandardCharsets.UTF_8)),
        "folder",
        new PromptedEncoder(prompts.path("query").asText(""), encoder),
        new PromptedEncoder(passages, encoder));
  }

  private static JsonNode json(Path file) throws IOException {
    if (!Files.exists(file)) {
      return JSON.createObjectNode();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return JSON.readTree(in);
    }
  }

  private static String digest(byte[]... files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] file : files) {
        digest.update(file);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
