package io.selfcare.search.elastic;

import io.selfcare.search.EmbeddingSpace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The names of the fields; what they hold is told by {@link TextDocument}. */
final class Fields {
  static final String SPACE = "space";
  static final String KIND = "kind";
  static final String KIND_TEXT = "text";
  static final String KIND_STATE = "state";
  static final String ARTICLE = "article";
  static final String VERSION = "version";
  static final String LOCALE = "locale";
  static final String OTHER_LOCALES = "otherLocales";
  static final String LANGUAGE = "language";
  static final String ACCESS = "access";
  static final String RESERVED = "reserved";
  static final String READERS = "readers";
  static final String CATEGORIES = "categories";
  static final String OPENING = "opening";
  static final String WORDS = "words";
  static final String GRAMS = "grams";
  static final String ECHO = "echo";
  static final String ECHO_GRAMS = "echoGrams";
  static final String KNOWN = "known";
  static final String SPELLED = "spelled";
  static final String QUESTIONS = "questions";
  static final String PASSAGES = "passages";
  static final String CONTENT = "content";
  static final String TITLE = "title";
  static final String PROMPT = "prompt";
  static final String FIRST = "first";

  private static final int DIGITS = 16;

  private Fields() {}

  /** A field of what is nested. */
  static String in(String path, String field) {
    return path + "." + field;
  }

  /** Vectors of different spaces cannot be compared, so each space has a field of its own. */
  static String vector(EmbeddingSpace space) {
    try {
      byte[] id = space.id().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(id);
      return "vector_" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
