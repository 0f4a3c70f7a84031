package io.selfcare.platform.events;

import io.selfcare.platform.ids.SpaceId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News of one space.
 *
 * @param topic what happened, e.g. {@code article.changed}
 * @param subject to what it happened
 * @param detail what a consumer needs to know of it, in the words of who publishes the topic
 * @param position where it stands in the outbox
 */
public record Event(
    SpaceId space, String topic, UUID subject, @Nullable String detail, Position position) {
  /** The order of the outbox: by transaction, then by number. */
  public record Position(long txid, long id) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
      int byTransaction = Long.compare(txid, other.txid);
      return byTransaction != 0 ? byTransaction : Long.compare(id, other.id);
    }
  }
}
