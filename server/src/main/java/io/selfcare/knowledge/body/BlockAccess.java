package io.selfcare.knowledge.body;

import io.selfcare.search.Access;
import io.selfcare.search.Visibility;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Who may see a marked block, in the two ways in which it is written: as the words after {@code
 * :::} and as the attributes of a {@code div}. Pure.
 */
final class BlockAccess {
  static final String VISIBILITY = "data-visibility";
  static final String SEGMENTS = "data-segments";
  static final Pattern VISIBILITIES = Pattern.compile("authenticated|segment|internal");

  private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._:/+@-]{0,99}";
  private static final int MOST_SEGMENTS = 10;
  static final Pattern SEGMENT_LIST =
      Pattern.compile(NAME + "(," + NAME + "){0," + (MOST_SEGMENTS - 1) + "}");

  private BlockAccess() {}

  /**
   * Reads the words of an author.
   *
   * @throws BodyRefusedException for any other words: what was meant to be hidden must not be shown
   */
  static Access ofWords(String words) {
    String[] parts = words.strip().split("\\s+", 2);
    String names = parts.length < 2 ? "" : parts[1];
    return access(parts[0], List.of(names.split(",", -1)).stream().map(String::strip).toList())
        .orElseThrow(() -> new BodyRefusedException("unknown_block", advice(words)));
  }

  /** Reads the attributes of an element; empty when they are not those of a marked block. */
  static Optional<Access> ofElement(Element element) {
    return element.normalName().equals("div")
        ? access(element.attr(VISIBILITY), List.of(element.attr(SEGMENTS).split(",", -1)))
        : Optional.empty();
  }

  /** The attributes that say it. */
  static String attributes(Access access) {
    String visibility = access.visibility().name().toLowerCase(java.util.Locale.ROOT);
    String said = " %s=\"%s\"".formatted(VISIBILITY, visibility);
    return access.segments().isEmpty()
        ? said
        : said
            + " %s=\"%s\"".formatted(SEGMENTS, String.join(",", new TreeSet<>(access.segments())));
  }

  private static Optional<Access> access(String word, List<String> names) {
    boolean none = names.equals(List.of(""));
    Set<String> segments = none ? Set.of() : new LinkedHashSet<>(names);
    return switch (word) {
      case "authenticated" -> only(none, new Access(Visibility.AUTHENTICATED, Set.of()));
      case "internal" -> only(none, new Access(Visibility.INTERNAL, Set.of()));
      case "segment" ->
          SEGMENT_LIST.matcher(String.join(",", names)).matches()
              ? Optional.of(new Access(Visibility.SEGMENT, segments))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Access> only(boolean allowed, Access access) {
    return allowed ? Optional.of(access) : Optional.empty();
  }

  private static String advice(String words) {
    return ("'::: %s' begins no block. A block begins with a line '::: authenticated', '::: internal'"
            + " or '::: segment vip,gold' (at most %d names of letters, digits, spaces and ._:/+@-)"
            + " and ends with a line ':::'.")
        .formatted(words.length() > 60 ? words.substring(0, 60) + "…" : words, MOST_SEGMENTS);
  }
}
