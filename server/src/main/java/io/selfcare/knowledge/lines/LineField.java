package io.selfcare.knowledge.lines;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a line, in the order in which they are written. */
public enum LineField {
  EXTERNAL_ID("externalId", false),
  LOCALE("locale", false),
  TITLE("title", false),
  VARIANTS("variants", true),
  BODY("body", false),
  BODY_FORMAT("bodyFormat", false),
  CATEGORY("category", false),
  TAGS("tags", true),
  VISIBILITY("visibility", false),
  SEGMENTS("segments", true),
  SLUG("slug", false),
  SMS("sms", false),
  VOICE("voice", false),
  EMAIL("email", false),
  OWNER("owner", false),
  REVIEW_BY("reviewBy", false),
  EXPIRES_AT("expiresAt", false),
  RELATED("related", true);

  private final String word;
  private final boolean list;

  LineField(String word, boolean list) {
    this.word = word;
    this.list = list;
  }

  /** The name in the file. */
  public String word() {
    return word;
  }

  /** Whether it holds several values. */
  public boolean list() {
    return list;
  }

  public static Optional<LineField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
  }

  /** All names, for messages. */
  public static String known() {
    return Arrays.stream(values()).map(LineField::word).collect(Collectors.joining(", "));
  }
}
