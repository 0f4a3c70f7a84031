package io.selfcare.knowledge.body;

import io.selfcare.search.Access;
import io.selfcare.search.Audience;
import io.selfcare.search.Visibility;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A stored page as one reader may see it. Whoever sends a page out sends what this gives, never
 * what is stored. A block is there when the reader may see it and every block around it; whoever
 * may not see one cannot tell that it exists. Pure.
 */
public final class VisibleHtml {
  private static final Access UNKNOWN = new Access(Visibility.INTERNAL, Set.of());
  private static final String MARKED =
      "[" + BlockAccess.VISIBILITY + "],[" + BlockAccess.SEGMENTS + "]";

  private VisibleHtml() {}

  /**
   * The page without what the reader may not see. Staff see which blocks are marked, others do not.
   *
   * @param stored safe HTML with its marks
   */
  public static String of(String stored, Audience reader) {
    if (!hasBlocks(stored)) {
      return stored;
    }
    Document page = Jsoup.parseBodyFragment(stored);
    page.outputSettings().prettyPrint(false);
    for (Element element : page.body().select(MARKED)) {
      if (!reader.maySee(access(element))) {
        Traces.remove(element);
      } else if (!reader.internal()) {
        element.removeAttr(BlockAccess.VISIBILITY).removeAttr(BlockAccess.SEGMENTS);
      }
    }
    Traces.closeGaps(page.body());
    return SafeHtml.of(page.body().html());
  }

  /** Whether a page may look different to different readers. */
  public static boolean hasBlocks(String stored) {
    return stored.contains(BlockAccess.VISIBILITY) || stored.contains(BlockAccess.SEGMENTS);
  }

  /** Who may see each of its blocks. */
  public static Set<Access> blocks(String stored) {
    Set<Access> blocks = new LinkedHashSet<>();
    if (hasBlocks(stored)) {
      Jsoup.parseBodyFragment(stored).body().select(MARKED).forEach(e -> blocks.add(access(e)));
    }
    return blocks;
  }

  /** What cannot be read is for nobody but staff. */
  private static Access access(Element element) {
    return BlockAccess.ofElement(element).orElse(UNKNOWN);
  }
}
