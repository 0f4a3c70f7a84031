package io.selfcare.knowledge.sources;

import io.selfcare.knowledge.body.WebPage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the sources know of files and pages in common. */
final class Pages {
  private static final int SHORT_HASH = 16;

  private Pages() {}

  static boolean isPage(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  /** A name without its ending. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
  }

  /** The folders of a file as a path of categories; null at the top. */
  static @Nullable String folders(String name) {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? null : String.join(" > ", List.of(name.substring(0, slash).split("/+")));
  }

  /** A name for what has none: the same for the same text. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, SHORT_HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text in which markup was written as entities, as some exports do. */
  static String unescaped(String text) {
    boolean escaped = !text.contains("<") && text.contains("&lt;");
    return escaped ? WebPage.unescaped(text) : text;
  }

  /** The parts of a list that is written as one text. */
  static List<String> parts(String text, String separator) {
    return List.of(text.split(separator)).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }
}
