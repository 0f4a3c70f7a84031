package io.selfcare.platform.http;

import java.time.LocalDate;
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
    if (LocalDate.class == type) {
      return "a date like 2027-03-31";
    }
    return Temporal.class.isAssignableFrom(type)
        ? "an RFC 3339 time like 2027-03-31T08:30:00Z"
        : "an object";
  }
}
