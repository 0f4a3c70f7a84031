package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.quality.ReaderFindingDao.Linked;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.AttachmentId;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.ids.UnknownIdException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which links lead nowhere: inside the base by the record, outside by asking. */
final class LinkExamination {
  private final TenantDb db;
  private final ExternalLinks external;
  private final ReaderFindingDao dao = new ReaderFindingDao();

  LinkExamination(TenantDb db, LinkProbe probe) {
    this.db = db;
    this.external = new ExternalLinks(probe);
  }

  /** Links to articles and attachments; looks at the record only. */
  List<Finding> deadInside(SpaceId space, List<TextLink> links) {
    List<Finding> found = new ArrayList<>();
    found.addAll(deadArticles(space, links.stream().filter(TextLink::toArticle).toList()));
    found.addAll(deadAttachments(space, links.stream().filter(TextLink::toAttachment).toList()));
    return found;
  }

  /** Links to other sites. */
  List<Finding> deadOutside(List<TextLink> links) throws InterruptedException {
    return external.dead(links.stream().filter(TextLink::external).toList());
  }

  private List<Finding> deadArticles(SpaceId space, List<TextLink> links) {
    Set<ArticleId> named =
        links.stream().flatMap(link -> article(link).stream()).collect(Collectors.toSet());
    Map<ArticleId, Linked> known =
        named.isEmpty()
            ? Map.of()
            : db.read(space, tx -> dao.linked(tx, List.copyOf(named))).stream()
                .collect(Collectors.toMap(Linked::id, Function.identity()));
    List<Finding> found = new ArrayList<>();
    for (TextLink link : links) {
      Linked target = article(link).map(known::get).orElse(null);
      if (target == null) {
        found.add(link.dead(DeadLinkReason.UNKNOWN_ARTICLE));
      } else if (!target.live()) {
        found.add(link.dead(DeadLinkReason.ARTICLE_NOT_PUBLISHED));
      }
    }
    return found;
  }

  private List<Finding> deadAttachments(SpaceId space, List<TextLink> links) {
    if (links.isEmpty()) {
      return List.of();
    }
    Set<AttachmentId> named =
        links.stream().flatMap(link -> attachment(link).stream()).collect(Collectors.toSet());
    Set<AttachmentId> known = new HashSet<>(db.read(space, tx -> dao.attachments(tx, named)));
    return links.stream()
        .filter(link -> attachment(link).filter(known::contains).isEmpty())
        .map(link -> link.dead(DeadLinkReason.UNKNOWN_ATTACHMENT))
        .toList();
  }

  private static Optional<AttachmentId> attachment(TextLink link) {
    try {
      return Optional.of(AttachmentId.parse(link.named()));
    } catch (UnknownIdException e) {
      return Optional.empty();
    }
  }

  private static Optional<ArticleId> article(TextLink link) {
    try {
      return Optional.of(ArticleId.parse(link.named()));
    } catch (UnknownIdException e) {
      return Optional.empty();
    }
  }
}
