package io.selfcare.knowledge.body;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pictures and files that a body names, in its own notation. */
public final class BodyFiles {
  private static final Pattern MARKDOWN =
      Pattern.compile("(!?)(\\[[^\\]\\n]{0,1000}\\]\\()<?([^)\\s>]{1,2000})>?([^)\\n]{0,300}\\))");

  private BodyFiles() {}

  /** Says where a picture or file is from now on; empty where it stays. */
  @FunctionalInterface
  public interface Places {
    Optional<String> place(String target, boolean picture);
  }

  /** The body with new places; the same when nothing moves. */
  public static String moved(BodyFormat format, String body, Places places) {
    return switch (format) {
      case MARKDOWN -> markdown(body, places);
      case HTML -> html(body, places);
      case TEXT -> body;
    };
  }

  private static String markdown(String body, Places places) {
    Matcher matcher = MARKDOWN.matcher(body);
    StringBuilder moved = new StringBuilder();
    while (matcher.find()) {
      Optional<String> place = places.place(matcher.group(3), !matcher.group(1).isEmpty());
      String next =
          place
              .map(to -> matcher.group(1) + matcher.group(2) + to + matcher.group(4))
              .orElse(matcher.group());
      matcher.appendReplacement(moved, Matcher.quoteReplacement(next));
    }
    return matcher.appendTail(moved).toString();
  }

  private static String html(String body, Places places) {
    Document document = Jsoup.parseBodyFragment(body);
    document.outputSettings().prettyPrint(false);
    boolean moved = false;
    for (Element element : document.select("img[src], a[href]")) {
      boolean picture = element.normalName().equals("img");
      String attribute = picture ? "src" : "href";
      Optional<String> place = places.place(element.attr(attribute), picture);
      place.ifPresent(to -> element.attr(attribute, to));
      moved |= place.isPresent();
    }
    return moved ? document.body().html() : body;
  }
}
