package io.selfcare.knowledge.schedules;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.knowledge.schedules.Moment.Status;
import io.selfcare.platform.audit.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to a translation, or what became of it.
 *
 * @param revision the text that was scheduled
 * @param zone in which its local times were meant
 */
record PublicationSchedule(
    UUID id,
    Key key,
    long revision,
    ZoneId zone,
    @Nullable String comment,
    @Nullable Moment publish,
    @Nullable Moment unpublish,
    Instant createdAt,
    Actor createdBy) {
  /** Failed as soon as one moment has failed, done when none waits. */
  Status status() {
    if (moments().anyMatch(moment -> moment.status() == Status.FAILED)) {
      return Status.FAILED;
    }
    return moments().anyMatch(Moment::waits) ? Status.WAITING : Status.DONE;
  }

  /** The moment that comes next; null when nothing is to come. */
  @Nullable Instant next() {
    return moments().filter(Moment::waits).map(Moment::at).findFirst().orElse(null);
  }

  PublicationSchedule publishing(Moment moment) {
    return new PublicationSchedule(
        id, key, revision, zone, comment, moment, unpublish, createdAt, createdBy);
  }

  PublicationSchedule unpublishing(Moment moment) {
    return new PublicationSchedule(
        id, key, revision, zone, comment, publish, moment, createdAt, createdBy);
  }

  private Stream<Moment> moments() {
    return Stream.of(publish, unpublish).filter(Objects::nonNull);
  }
}
