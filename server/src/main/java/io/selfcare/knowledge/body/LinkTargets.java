package io.selfcare.knowledge.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Where the links and pictures of HTML lead. */
public final class LinkTargets {
  private LinkTargets() {}

  /** The different targets as they are written, in their order. */
  public static List<String> of(String html) {
    Set<String> targets = new LinkedHashSet<>();
    for (Element element : Jsoup.parseBodyFragment(html).select("a[href], img[src]")) {
      targets.add((element.hasAttr("href") ? element.attr("href") : element.attr("src")).strip());
    }
    return List.copyOf(targets);
  }
}
