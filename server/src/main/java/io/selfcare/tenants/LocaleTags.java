package io.selfcare.tenants;

import io.selfcare.platform.http.ProblemException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** BCP 47 tags in their canonical spelling, so that fr-be and fr-BE are one. */
final class LocaleTags {
  private LocaleTags() {}

  static String canonical(String pointer, String tag) {
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      if (!canonical.equals("und")) {
        return canonical;
      }
    } catch (IllformedLocaleException e) {
      // said below, in the words of the API
    }
    throw ProblemException.invalid(
        pointer,
        "wrong_format",
        "'%s' is not a BCP 47 language tag such as fr or fr-BE.".formatted(tag));
  }

  static List<String> canonical(String pointer, List<String> tags) {
    return tags.stream().map(tag -> canonical(pointer, tag)).toList();
  }

  static Map<String, List<String>> canonical(String pointer, Map<String, List<String>> fallbacks) {
    Map<String, List<String>> canonical = new TreeMap<>();
    fallbacks.forEach(
        (tag, chain) ->
            canonical.put(canonical(pointer, tag), canonical(pointer + "/" + tag, chain)));
    return canonical;
  }
}
