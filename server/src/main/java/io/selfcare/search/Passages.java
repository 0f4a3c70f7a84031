package io.selfcare.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a body into passages: short enough to be shown, long enough to make sense. */
public final class Passages {
  /** In characters; some hundred words. */
  private static final int LONGEST = 700;

  private Passages() {}

  /** The passages of a plain text in their order, without blank ones. */
  public static List<String> of(String body) {
    List<String> passages = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int end = end(body, start);
      String passage = body.substring(start, end).strip();
      if (!passage.isEmpty()) {
        passages.add(passage);
      }
      start = end;
    }
    return passages;
  }

  private static int end(String body, int start) {
    int limit = start + LONGEST;
    if (limit >= body.length()) {
      return body.length();
    }
    int third = start + LONGEST / 3;
    for (String bound : List.of("\n\n", "\n", ". ", "? ", "! ", "。", " ")) {
      int at = body.lastIndexOf(bound, limit - bound.length());
      if (at >= third) {
        return at + bound.length();
      }
    }
    return Character.isLowSurrogate(body.charAt(limit)) ? limit - 1 : limit;
  }
}
