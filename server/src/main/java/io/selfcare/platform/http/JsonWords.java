package io.selfcare.platform.http;

import java.time.temporal.Temporal;
import java.util.Collection;

/** The words of JSON for Java's types, for messages that integrators read. */
final class JsonWords {
  private JsonWords() {}

  static String of(Class<?> type) {
    if (CharSequence.class.isAssignableFrom(type)) {
      return "a string";
    }
    if (Boolean.class == type || boolean.class == type) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "an array";
    }
    return Temporal.class.isAssignableFrom(type) ? "an RFC 3339 time" : "an object";
  }
}
