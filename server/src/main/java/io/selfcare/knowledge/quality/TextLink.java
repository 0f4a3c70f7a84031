package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.body.LinkTargets;
import io.selfcare.platform.ids.ArticleId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link or picture in a text.
 *
 * @param target as it stands in the text
 */
record TextLink(ArticleId article, String locale, String target) {
  private static final String ATTACHMENT = "attachment:";

  /** A link inside the help center names its article by the id, wherever the page is. */
  private static final Pattern ARTICLE = Pattern.compile("\\bart_[0-9a-z]{26}\\b");

  /** The different targets of a text that can be followed: no addresses of people, no anchors. */
  static List<TextLink> of(ExaminedText text) {
    return LinkTargets.of(text.html()).stream()
        .map(target -> new TextLink(text.article(), text.locale(), target))
        .filter(link -> link.external() || link.toAttachment() || link.toArticle())
        .toList();
  }

  boolean external() {
    String start = target.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  boolean toAttachment() {
    return target.startsWith(ATTACHMENT);
  }

  boolean toArticle() {
    return !external() && !toAttachment() && ARTICLE.matcher(target).find();
  }

  /** The id of the article or attachment that an internal link names. */
  String named() {
    if (toAttachment()) {
      return target.substring(ATTACHMENT.length());
    }
    Matcher id = ARTICLE.matcher(target);
    return id.find() ? id.group() : "";
  }

  /** The finding that it leads nowhere. */
  Finding dead(DeadLinkReason reason) {
    return Finding.about(article, locale, new Evidence.DeadLink(target, null, reason.word()));
  }

  /** The finding that its target answers with an error. */
  Finding dead(int status) {
    return Finding.about(
        article, locale, new Evidence.DeadLink(target, status, DeadLinkReason.NOT_FOUND.word()));
  }
}
