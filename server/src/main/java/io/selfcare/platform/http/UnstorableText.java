package io.selfcare.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** A JSON string that no database keeps and no other program can be told. */
final class UnstorableText extends InvalidFormatException {
  private static final long serialVersionUID = 1L;

  UnstorableText(JsonParser parser) {
    super(parser, "holds a NUL or half a surrogate pair, which is not text", "", String.class);
  }
}
