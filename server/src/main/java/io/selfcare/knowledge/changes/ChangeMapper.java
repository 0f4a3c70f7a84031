package io.selfcare.knowledge.changes;

import io.selfcare.api.model.ChangeAnnouncement;
import io.selfcare.api.model.ChangedArticle;
import io.selfcare.api.model.ChangedPart;
import io.selfcare.api.model.KnowledgeChangeKind;
import io.selfcare.api.model.KnowledgeChangeReader;
import io.selfcare.knowledge.Announcement;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.http.Role;
import org.jspecify.annotations.Nullable;

/** Changes as the API shows them. */
final class ChangeMapper {
  private ChangeMapper() {}

  static io.selfcare.api.model.KnowledgeChange change(KnowledgeChange change) {
    return new io.selfcare.api.model.KnowledgeChange()
        .id(change.id().text())
        .kind(KnowledgeChangeKind.fromValue(change.kind()))
        .article(new ChangedArticle().id(change.key().articleId().text()).title(change.title()))
        .locale(change.key().locale())
        .version(change.version())
        .comment(change.comment())
        .changedParts(change.parts().stream().map(ChangedPart::fromValue).toList())
        .bodyChanged(share(change.bodyChanged()))
        .at(KnowledgeMapper.time(change.at()))
        .by(change.by())
        .announcement(announcement(change.announcement()))
        .read(change.read());
  }

  static KnowledgeChangeReader reader(ChangeReader reader) {
    return new KnowledgeChangeReader()
        .keyId(reader.keyId())
        .role(reader.role() == null ? null : role(reader.role()))
        .readAt(KnowledgeMapper.time(reader.readAt()));
  }

  private static @Nullable ChangeAnnouncement announcement(@Nullable Announcement announcement) {
    return announcement == null
        ? null
        : new ChangeAnnouncement()
            .roles(announcement.roles().stream().map(ChangeMapper::role).toList())
            .mustRead(announcement.mustRead())
            .summary(announcement.summary());
  }

  private static io.selfcare.api.model.Role role(Role role) {
    return io.selfcare.api.model.Role.valueOf(role.name());
  }

  private static @Nullable Double share(@Nullable Double share) {
    return share == null ? null : Math.round(share * 100) / 100.0;
  }
}
