package io.selfcare.knowledge.changes;

import io.selfcare.knowledge.Announcement;
import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.ids.ChangeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of what is live.
 *
 * @param number its place in the feed
 * @param kind published, updated, unpublished, archived or deleted
 * @param parts what differs from the version before
 * @param bodyChanged the share of the words of the body that are new or gone
 * @param by id of the key or job
 * @param read whether the key that asks has acknowledged it
 */
public record KnowledgeChange(
    ChangeId id,
    long number,
    String kind,
    Key key,
    String title,
    @Nullable Integer version,
    @Nullable String comment,
    List<String> parts,
    @Nullable Double bodyChanged,
    Instant at,
    String by,
    @Nullable Announcement announcement,
    boolean read) {
  public KnowledgeChange {
    parts = List.copyOf(parts);
  }
}
