package io.selfcare.answers.contexts;

import io.selfcare.platform.http.ProblemException;

/**
 * Addresses of pages, with {@code *} for any characters. Compared in a time that grows with the
 * product of both lengths at worst, so no pattern can hold up an answer.
 *
 * @param anyHost whether the pattern names no host
 */
record PagePattern(boolean anyHost, PageAddress address, boolean anyPath) {
  private static final int LONGEST_PATH = 500;

  static PagePattern of(String written) {
    String pattern = written.strip();
    PageAddress address = PageAddress.of(pattern);
    boolean ending = pattern.startsWith("*/");
    boolean anyHost = ending || pattern.startsWith("/");
    PageAddress read = ending ? new PageAddress("", "*" + address.path()) : address;
    return new PagePattern(anyHost, read, !anyHost && address.path().isEmpty());
  }

  /**
   * Refuses what no address can be like.
   *
   * @param pointer where the pattern was sent
   */
  static void check(String written, String pointer) {
    if (written.strip().isEmpty() || written.strip().chars().anyMatch(Character::isWhitespace)) {
      throw ProblemException.invalid(
          pointer,
          "not_a_pattern",
          "'%s' is no pattern of addresses: write a path such as /orders/* or a host such as shop.example.com/orders/*."
              .formatted(written));
    }
  }

  boolean fits(PageAddress page) {
    if (page.equals(PageAddress.NONE)) {
      return false;
    }
    return (anyHost || fits(address.host(), page.host()))
        && (anyPath || fitsPath(address.path(), page.path()));
  }

  /** {@code /orders/*} is also the page {@code /orders} itself. */
  private static boolean fitsPath(String pattern, String path) {
    String read = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
    return fits(pattern, read) || (pattern.endsWith("/*") && fits(pattern, read + "/"));
  }

  /** Goes back to the last star and no further: no earlier one could make a difference. */
  private static boolean fits(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
