package io.selfcare.knowledge.indexing;

import io.selfcare.knowledge.body.PlainText;
import io.selfcare.knowledge.body.VisibleHtml;
import io.selfcare.search.Access;
import io.selfcare.search.Audience;
import io.selfcare.search.ReservedText;
import io.selfcare.search.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page as it is to be found: the text that every reader of the article sees and, where blocks are
 * marked, the whole text again for each kind of reader that sees more. A reader of several segments
 * finds by each of them. Pure.
 *
 * @param everybody all who may see the article
 */
record ReadersTexts(String everybody, List<ReservedText> reserved) {
  ReadersTexts {
    reserved = List.copyOf(reserved);
  }

  /** The texts of a stored page. */
  static ReadersTexts of(String html, Access article) {
    String everybody = text(html, weakest(article));
    if (!VisibleHtml.hasBlocks(html) || article.visibility() == Visibility.INTERNAL) {
      return new ReadersTexts(everybody, List.of());
    }
    List<ReservedText> reserved = new ArrayList<>();
    String customers = text(html, Audience.customer(Set.of()));
    if (!customers.equals(everybody)) {
      reserved.add(new ReservedText(new Access(Visibility.AUTHENTICATED, Set.of()), customers));
    }
    for (String segment : segments(html)) {
      String members = text(html, Audience.customer(Set.of(segment)));
      if (!members.equals(customers)) {
        reserved.add(new ReservedText(new Access(Visibility.SEGMENT, Set.of(segment)), members));
      }
    }
    String staff = text(html, Audience.staff());
    if (!staff.equals(everybody) && reserved.stream().noneMatch(r -> r.bodyText().equals(staff))) {
      reserved.add(new ReservedText(new Access(Visibility.INTERNAL, Set.of()), staff));
    }
    return new ReadersTexts(everybody, reserved);
  }

  /** The reader of the article who sees the least of it. */
  private static Audience weakest(Access article) {
    return switch (article.visibility()) {
      case PUBLIC -> Audience.anonymous();
      case AUTHENTICATED, SEGMENT -> Audience.customer(Set.of());
      case INTERNAL -> Audience.staff();
    };
  }

  private static Set<String> segments(String html) {
    Set<String> segments = new TreeSet<>();
    VisibleHtml.blocks(html).forEach(block -> segments.addAll(block.segments()));
    return segments;
  }

  private static String text(String html, Audience reader) {
    return PlainText.of(VisibleHtml.of(html, reader));
  }
}
