package io.selfcare.answers.contexts;

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

  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
  private static final Pattern REST = Pattern.compile("[?#].*$", Pattern.DOTALL);
  private static final Pattern PORT = Pattern.compile(":\\d*$");
  private static final Pattern SLASHES = Pattern.compile("/+$");

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
