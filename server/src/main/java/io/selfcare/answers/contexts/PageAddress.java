package io.selfcare.answers.contexts;

import io.selfcare.platform.http.ProblemException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page as rules see it: host and path, in lower case, without scheme, user, port,
 * query, fragment and a slash at the end. Takes whatever a page sends; what is no address has an
 * empty host and path.
 */
record PageAddress(String host, String path) {
  static final PageAddress NONE = new PageAddress("", "");

  private static final Pattern ADDRESS =
      Pattern.compile("(https?://[^\\s/?#]\\S*|/\\S*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
  private static final Pattern REST = Pattern.compile("[?#].*$", Pattern.DOTALL);
  private static final Pattern PORT = Pattern.compile(":\\d*$");
  private static final Pattern SLASHES = Pattern.compile("/+$");

  /**
   * Refuses what cannot be the address of a page, so that nobody takes silence for "nothing helps
   * here".
   *
   * @param pointer where the address was sent
   * @throws ProblemException {@code validation_failed}
   */
  static void check(String url, String pointer) {
    if (!ADDRESS.matcher(url.strip()).matches()) {
      throw ProblemException.invalid(
          pointer,
          "not_an_address",
          "This is not the address of a page: send it in full, such as https://www.example.com/orders/17, or its path, such as /orders/17.");
    }
  }

  static PageAddress of(@Nullable String url) {
    if (url == null) {
      return NONE;
    }
    String lower = url.strip().toLowerCase(Locale.ROOT);
    String bare = REST.matcher(SCHEME.matcher(lower).replaceFirst("")).replaceFirst("");
    int slash = bare.indexOf('/');
    String host = slash < 0 ? bare : bare.substring(0, slash);
    String path = slash < 0 ? "" : bare.substring(slash);
    return new PageAddress(
        PORT.matcher(host.substring(host.lastIndexOf('@') + 1)).replaceFirst(""),
        SLASHES.matcher(path).replaceFirst(""));
  }
}
